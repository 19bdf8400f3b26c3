-- Makes the facts of some blocks of messages, in the order in which they lie there; the totals are counted when all are there.
with made as materialized (
    select r.*
    from messages c
    -- The offset keeps the definition a look-up of each message, as where new ones are followed.
    cross join lateral (
        select d.* from analytics_fact_rows() d where d.tenant_id = c.tenant_id and d.message_id = c.id offset 0
    ) r
    where c.ctid >= cast(format('(%s,0)', cast(:from_block as bigint)) as tid)
      and c.ctid < cast(format('(%s,0)', cast(:to_block as bigint)) as tid)
),
{include: facts/keep.sql}
select count(*) from come
