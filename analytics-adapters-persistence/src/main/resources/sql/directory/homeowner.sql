-- Whether the id is that of a homeowner in scope.
select x.id from homeowners x where x.id = cast(:id as uuid) and {scope: x.tenant_id, x.development_id}
