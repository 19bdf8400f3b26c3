--liquibase formatted sql

--changeset openhouse:analytics_fact_rows_of runAlways:true runOnChange:true splitStatements:false
--comment: The facts of the messages in some blocks of their table, for who reads all of it: the same definitions, but for where rows and homes come from.
-- The rows of a block are read once, in their order, and whose a home is has been noted in analytics_home before.
do $do$
declare
    noted text := '(select a.tenant_id, a.unit_id as id, a.development_id, a.homeowner_id, a.house_type_code from analytics_home a) ';
    owner text := 'left join lateral \(\s+select h\.id\s+from homeowners h.*?\) owner on true';
    noted_owner text := 'cross join lateral (
        select case when written.id is null then meant.homeowner_id else written.homeowner_id end as id) owner';
    step record;
begin
    drop function if exists analytics_fact_rows_of(bigint, bigint);
    drop function if exists analytics_exchange_rows_of(bigint, bigint);
    drop function if exists analytics_message_rows_of(bigint, bigint);
    for step in
        select p.proname as name, pg_get_function_result(p.oid) as result,
               case p.proname
                   when 'analytics_message_rows' then p.prosrc || '
    where m.ctid >= cast(format(''(%s,0)'', from_block) as tid) and m.ctid < cast(format(''(%s,0)'', to_block) as tid)'
                   when 'analytics_exchange_rows' then regexp_replace(
                       replace(replace(p.prosrc, 'from analytics_message_rows() m', 'from analytics_message_rows_of(from_block, to_block) m'),
                               'left join units ', 'left join ' || noted),
                       owner, noted_owner)
                   else replace(p.prosrc, 'analytics_exchange_rows()', 'analytics_exchange_rows_of(from_block, to_block)') end as body
        from unnest(array['analytics_message_rows()', 'analytics_exchange_rows()', 'analytics_fact_rows()']) with ordinality as f (name, place)
        join pg_proc p on p.oid = to_regprocedure(f.name)
        order by f.place
    loop
        execute format(
            'create function %I(from_block bigint, to_block bigint) returns %s language sql stable parallel safe as %L',
            step.name || '_of', step.result, step.body);
    end loop;
end
$do$;
