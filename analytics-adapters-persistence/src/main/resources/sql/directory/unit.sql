-- The unit of this id in scope, with the development that it belongs to.
select x.id, x.development_id from units x where x.id = cast(:id as uuid) and {scope: x.tenant_id, x.development_id}
