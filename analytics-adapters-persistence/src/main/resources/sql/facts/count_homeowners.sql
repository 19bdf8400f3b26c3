insert into analytics_homeowner_count as t (tenant_id, development_id, house_type_code, stage, homeowners)
select s.tenant_id, s.development_id, s.house_type_code, s.stage, sum(s.sign)
from signed_homeowners s
group by 1, 2, 3, 4
having sum(s.sign) <> 0
on conflict (tenant_id, development_id, stage, coalesce(house_type_code, ''), (house_type_code is null))
    do update set homeowners = t.homeowners + excluded.homeowners
