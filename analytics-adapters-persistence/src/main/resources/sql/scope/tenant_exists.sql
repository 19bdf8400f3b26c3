-- Whether a tenant exists; asked only for those who may see every tenant.
select t.id from tenants t where t.id = cast(:tenant_id as uuid)
