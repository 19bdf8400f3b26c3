-- Makes the facts of some blocks of messages, in the order in which they lie there; the totals are counted when all are there.
with made as materialized (
    select r.* from analytics_fact_rows_of(cast(:from_block as bigint), cast(:to_block as bigint)) r
),
{include: facts/keep.sql}
select count(*) from come
