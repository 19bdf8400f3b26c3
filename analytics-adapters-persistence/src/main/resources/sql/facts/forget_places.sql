-- Takes all counts of homes and homeowners out.
delete from analytics_place_count
