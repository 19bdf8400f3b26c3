-- How far the reading of the history has come: the next block and how many there are.
select s.backfill_block as next, pg_relation_size(cast('messages' as regclass)) / cast(current_setting('block_size') as bigint) as blocks
from analytics_fact_state s
where s.backfill_block is not null
