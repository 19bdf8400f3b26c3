-- Every development in scope, whether it has chunks or not.
-- One plan serves all values.
select d.id as development_id, d.name
from developments d
where {scope: d.tenant_id, d.id}
order by d.name collate "C", d.id
