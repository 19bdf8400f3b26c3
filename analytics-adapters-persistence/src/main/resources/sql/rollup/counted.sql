-- Whether the rollups hold every tenant of the window, in the zone that its days are read in, and distributions and keys of the scope.
ready as materialized (
    select {counted} and {include: rollup/complete.sql} as rolled
),
{include: rollup/loose.sql}