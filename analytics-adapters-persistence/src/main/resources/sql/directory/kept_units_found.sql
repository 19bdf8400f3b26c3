-- Units of a large development that a search finds, as far as they are few.
select a.unit_id as id
from analytics_unit_entry a
where {scope: a.tenant_id, a.development_id}
  and {include: directory/unit_text.sql}
limit cast(:most as integer)
