-- House types that are planned or built, with the homes of each.
select t.house_type_code, sum(t.homes) as units
from (
    select h.house_type_code, 0 as homes
    from house_types h
    where {scope: h.tenant_id, h.development_id}
    union all
    select u.house_type_code, count(*)
    from units u
    where {scope: u.tenant_id, u.development_id}
    group by u.house_type_code
) t
group by t.house_type_code
order by t.house_type_code collate "C"
