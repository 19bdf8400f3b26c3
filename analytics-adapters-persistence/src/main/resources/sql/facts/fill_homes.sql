-- Notes whose each home is.
insert into analytics_home (tenant_id, unit_id, development_id, homeowner_id, house_type_code)
select r.tenant_id, r.unit_id, r.development_id, r.homeowner_id, r.house_type_code
from analytics_home_rows() r
