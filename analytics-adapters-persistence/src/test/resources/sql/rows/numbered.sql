-- Developments in scope.
select d.id, d.name, d.address
from developments d
where {scope: d.tenant_id, d.id}
  {if q: and lower(d.name) like lower(cast(:q as text)) escape '!'}
order by {order:
    name = lower(d.name) not null
    address = d.address
    then d.name, d.id
}
{if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
