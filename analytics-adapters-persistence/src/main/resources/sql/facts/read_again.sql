-- The same where some of the facts may be there: a run that was stopped had made them, or a row has moved between two blocks.
with made as materialized (
    select r.*
    from analytics_fact_rows_of(cast(:from_block as bigint), cast(:to_block as bigint)) r
    where not exists (select from analytics_fact f where f.tenant_id = r.tenant_id and f.message_id = r.message_id)
),
{include: facts/keep.sql}
select count(*) from come
