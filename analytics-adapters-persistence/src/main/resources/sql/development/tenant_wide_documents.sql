-- Documents of the tenant that belong to no development.
-- One plan serves all values.
select count(*) as documents
from documents d
where {scope-tenant: d.tenant_id} and d.development_id is null
