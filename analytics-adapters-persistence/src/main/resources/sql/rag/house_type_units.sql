-- Homes by house type.
select u.house_type_code, count(*) as units
from units u
where {scope: u.tenant_id, u.development_id} and u.house_type_code is not null
group by u.house_type_code
