-- How many homes, homeowners and documents there are, from the counts where these are kept, else counted. Whoever reads them names what is
-- counted; those of no development are of its tenant alone. The state comes first (offset 0), so that nothing is read, and no worker sent, for what
-- is not counted.
place_state as materialized (
    select s.seen from analytics_place_state s
)