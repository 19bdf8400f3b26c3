insert into analytics_unit_count as t (
    tenant_id, development_id, house_type_code, stage, missing_email, no_homeowner, never_chatted, must_read_agreed, units)
select
    s.tenant_id, s.development_id, s.house_type_code, s.stage, s.missing_email, s.homeowner_id is null, s.last_chat_at is null,
    s.must_read_agreed, sum(s.sign)
from signed_units s
group by 1, 2, 3, 4, 5, 6, 7, 8
having sum(s.sign) <> 0
on conflict (
    tenant_id, development_id, house_type_code, stage, missing_email, no_homeowner, never_chatted, must_read_agreed)
    do update set units = t.units + excluded.units
