-- Whether the id is that of a document in scope.
select x.id from documents x where x.id = cast(:id as uuid) and {scope: x.tenant_id, x.development_id}
