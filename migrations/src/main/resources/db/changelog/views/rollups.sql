--liquibase formatted sql

--changeset openhouse:view-analytics_rolled runOnChange:true splitStatements:false
--comment: While figures are read from the rows, nothing is rolled up.
create or replace view analytics_rolled_live as
select t.tenant_id, t.development_id, t.zone, t.counted, t.rolled_to, t.months_to, t.months_changed_at
from (values (cast(null as uuid), cast(null as uuid), cast(null as text), cast(null as boolean), cast(null as date), cast(null as date),
              cast(null as timestamptz)))
     as t (tenant_id, development_id, zone, counted, rolled_to, months_to, months_changed_at)
where false;

--changeset openhouse:analytics_latency_bucket runOnChange:true splitStatements:false
--comment: A latency is kept by its seven leading bits; its bucket is the least value with the same ones, and is shown as the middle of them. That differs from each by less than one percent, and from none below 128 ms.
create or replace function analytics_latency_shift(latency_ms integer) returns integer
language sql immutable parallel safe as $body$
    select greatest(cast(floor(ln(cast(latency_ms as double precision) + 0.5) / ln(cast(2 as double precision))) as integer) - 6, 0)
$body$;
create or replace function analytics_latency_bucket(latency_ms integer) returns integer
language sql immutable parallel safe as $body$
    select (latency_ms >> analytics_latency_shift(latency_ms)) << analytics_latency_shift(latency_ms)
$body$;
create or replace function analytics_latency_shown(bucket integer) returns numeric
language sql immutable parallel safe as $body$
    select bucket + ((1 << analytics_latency_shift(bucket)) - 1) / 2.0
$body$;
