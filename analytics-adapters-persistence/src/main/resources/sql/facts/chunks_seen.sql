-- Notes the snapshot whose chunks the sums hold; null where none are kept.
update analytics_chunk_state
set seen = cast(:seen as pg_snapshot), definition = {include: facts/chunk_definition.sql}
