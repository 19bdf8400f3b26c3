-- How many documents the list holds.
select count(*) as total
from analytics_document d
where {scope: d.tenant_id, d.development_id}
  {include: document/found.sql}
