-- House types that are planned or built, with the homes of each.
-- One plan serves all values.
with {include: place/level_counts.sql}
select t.house_type_code, sum(t.homes) as units
from (
    select h.house_type_code, 0 as homes
    from house_types h
    where {scope: h.tenant_id, h.development_id}
    union all
    select p.house_type_code, p.n
    from places p
    where p.counted = 'home'
) t
group by t.house_type_code
order by t.house_type_code collate "C"
