-- Notes that nothing of a tenant is rolled up.
delete from analytics_rolled where tenant_id = cast(:tenant_id as uuid)
