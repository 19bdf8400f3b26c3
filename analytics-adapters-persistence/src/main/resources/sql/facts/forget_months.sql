-- Takes out the months of a tenant.
with months as (delete from analytics_month where tenant_id = cast(:tenant_id as uuid))
update analytics_rolled set months_to = '-infinity' where tenant_id = cast(:tenant_id as uuid)
