-- How many units there are of each value of a filter, of those that pass all other filters.
with {include: directory/homes.sql}
select 'house_type_code' as facet, m.house_type_code as value, count(*) as count
from matched m
where m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.house_type_code
union all
select 'onboarding_status', cast(m.stage as text), count(*)
from matched m
where m.house_type_code_fits and m.onboarded_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.stage
union all
select 'onboarded', cast(m.stage >= 3 as text), count(*)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.stage >= 3
union all
select 'missing_email', cast(m.purchaser_email is null as text), count(*)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.purchaser_email is null
union all
select 'no_homeowner', cast(m.homeowner_id is null as text), count(*)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.homeowner_id is null
union all
select 'never_chatted', cast(m.last_chat_at is null as text), count(*)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.no_homeowner_fits and m.must_read_agreed_fits
group by m.last_chat_at is null
union all
select 'must_read_agreed', cast(m.must_read_agreed as text), count(*)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.no_homeowner_fits and m.never_chatted_fits
group by m.must_read_agreed
order by facet, value
