-- Takes out the totals of a tenant, to count them anew.
delete from analytics_total where tenant_id = cast(:tenant_id as uuid)
