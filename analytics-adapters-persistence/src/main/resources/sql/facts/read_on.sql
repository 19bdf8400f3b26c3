-- Notes how far the history has been read; null is the end of it.
update analytics_fact_state set backfill_block = cast(:block as bigint)
