-- How far facts have followed the messages, and how many tenants and developments their rollups are still to follow.
select
    s.caught_up_at,
    s.seen is null or s.backfill_block is not null as backfilling,
    case when s.backfill_block is null then 1.0
         else round(least(cast(s.backfill_block as numeric) / greatest(b.blocks, 1), 1), 4) end as history_read,
    (select count(*) from analytics_rolled r where r.rolled_to < 'infinity') as not_rolled_up
from analytics_fact_state s
cross join (
    select pg_relation_size(cast('messages' as regclass)) / cast(current_setting('block_size') as bigint) as blocks) b
