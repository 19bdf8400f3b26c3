--liquibase formatted sql

--changeset openhouse:view-analytics_rating runOnChange:true splitStatements:false
--comment: The definition of a rating that counts, from 1 to 5 and of a message that does; from its time on until the same person (or nobody known) rates the message again.
-- The rows come from a function, for the reason that analytics_message_rows tells.
do $do$
declare
    -- Read where facts serve, and its twin that reads the rows themselves.
    twin record;
begin
    for twin in values ('', 'analytics_real_facts()'), ('_live', '(select * from analytics_fact_rows() where excluded is null)') loop
        execute replace(replace($sql$
drop function if exists analytics_rating_rows_of_twin() cascade;
create function analytics_rating_rows_of_twin() returns table (
    tenant_id uuid, feedback_id uuid, message_id uuid, development_id uuid, asked_at timestamptz,
    rating smallint, rated_at timestamptz, superseded_at timestamptz, first_of_message boolean)
language sql stable parallel safe as $body$
    select
        f.tenant_id,
        f.id,
        f.message_id,
        m.development_id,
        m.asked_at,
        cast(f.rating as smallint),
        f.created_at,
        lead(f.created_at) over (partition by f.tenant_id, f.message_id, cast(f.user_id as text) order by f.created_at, f.id),
        row_number() over (partition by f.tenant_id, f.message_id order by f.created_at, f.id) = 1
    from feedback f
    join messages_of_twin m on m.tenant_id = f.tenant_id and m.message_id = f.message_id
    where f.rating between 1 and 5
$body$;
create view analytics_rating_of_twin as
select tenant_id, feedback_id, message_id, development_id, asked_at, rating, rated_at, superseded_at, first_of_message
from analytics_rating_rows_of_twin();
$sql$, 'messages_of_twin', twin.column2), '_of_twin', twin.column1);
    end loop;
end
$do$;

--changeset openhouse:view-analytics_rating_state_live runOnChange:true splitStatements:false
--comment: Where figures are made from the rows, no rating is told.
create or replace view analytics_rating_state_live as
select cast(null as pg_snapshot) as seen from analytics_rating_state;
