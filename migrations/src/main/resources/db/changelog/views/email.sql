--liquibase formatted sql

--changeset openhouse:analytics_email runOnChange:true splitStatements:false
--comment: An e-mail address as it is compared; null where it is missing: nothing, blank or a placeholder.
-- Whoever looks for the people of an address says "development_id is not distinct from", which no index knows, lest the planner
-- walks through a whole development instead of the index on addresses.
create or replace function analytics_email(address text) returns text
language sql immutable parallel safe as $body$
    select case when address ~ '\S' and lower(address) not like '%@pending.onboarding' then lower(address) end
$body$;
