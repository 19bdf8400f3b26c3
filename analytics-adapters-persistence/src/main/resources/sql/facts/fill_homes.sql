-- Notes whose each home is.
insert into analytics_home (tenant_id, unit_id, development_id, homeowner_id)
select r.tenant_id, r.unit_id, r.development_id, r.homeowner_id
from analytics_home_rows() r
