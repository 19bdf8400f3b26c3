-- Whether the rollups hold every tenant of the window, in the zone that its days are read in.
ready as materialized (
    select {include: rollup/complete.sql} as rolled
),
{include: rollup/loose.sql}