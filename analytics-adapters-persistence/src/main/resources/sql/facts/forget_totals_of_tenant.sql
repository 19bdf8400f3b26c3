-- Takes out the totals of a tenant, to count them anew.
with cited as (delete from analytics_citation where tenant_id = cast(:tenant_id as uuid))
delete from analytics_total where tenant_id = cast(:tenant_id as uuid)
