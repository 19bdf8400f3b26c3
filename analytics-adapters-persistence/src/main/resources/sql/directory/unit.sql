-- Whether the id is that of a unit in scope.
select x.id from units x where x.id = cast(:id as uuid) and {scope: x.tenant_id, x.development_id}
