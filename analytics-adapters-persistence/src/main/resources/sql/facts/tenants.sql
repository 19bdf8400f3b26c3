-- Tenants that there are or that have facts.
select t.id from tenants t
union
select s.tenant_id from analytics_total s
order by id
