-- Takes away what set_up.sql made in this database. Roles belong to the whole server: they go once no other database has
-- granted them anything.
do $remove$
declare
    role text;
begin
    drop schema if exists openhouse_platform, openhouse_tenant, openhouse_developments cascade;
    foreach role in array array['openhouse_reader', 'openhouse_writer', 'openhouse_lookup', 'openhouse_maintainer'] loop
        if exists (select from pg_roles where rolname = role) then
            execute format('revoke all on all tables in schema %I from %I', current_schema(), role);
            execute format('revoke all on schema %I from %I', current_schema(), role);
            begin
                execute format('drop role %I', role);
            exception when dependent_objects_still_exist or insufficient_privilege then
                raise notice 'role % stays', role;
            end;
        end if;
    end loop;
end
$remove$
