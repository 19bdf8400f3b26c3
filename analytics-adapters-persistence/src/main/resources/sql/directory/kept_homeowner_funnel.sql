-- The same as homeowner_funnel.sql of a large development, from the counts of its entries.
select c.stage, sum(c.homeowners) as count
from analytics_homeowner_count c
where {scope: c.tenant_id, c.development_id} and c.homeowners > 0
group by c.stage
