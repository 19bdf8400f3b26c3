-- Homeowners of a large development whom a search finds, as far as they are few.
select e.homeowner_id as id
from analytics_homeowner_entry e
where {scope: e.tenant_id, e.development_id}
  and {include: directory/owner_text.sql}
limit cast(:most as integer)
