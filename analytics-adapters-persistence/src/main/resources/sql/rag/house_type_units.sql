-- Homes by house type.
-- One plan serves all values.
with {include: place/level_counts.sql}
select p.house_type_code, sum(p.n) as units
from places p
where p.counted = 'home' and p.house_type_code is not null
group by p.house_type_code
