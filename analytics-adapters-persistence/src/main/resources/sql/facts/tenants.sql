-- Tenants that there are or that have facts.
select t.id from tenants t
union
select f.id
from (select distinct s.tenant_id as id from analytics_spelling s) f
order by id
