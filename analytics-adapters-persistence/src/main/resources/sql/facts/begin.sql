-- Begins to read the history: what comes from now on is found by its transaction.
update analytics_fact_state set seen = pg_current_snapshot(), backfill_block = 0, definition = {include: facts/definition.sql}
