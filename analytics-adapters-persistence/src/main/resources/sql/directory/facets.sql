matched as (
    select
        j.*,
        {include: directory/home_fits.sql}
    from counted j
)
select 'house_type_code' as facet, m.house_type_code as value, cast(sum(m.units) as bigint) as count
from matched m
where m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.house_type_code
union all
select 'onboarding_status', cast(m.stage as text), cast(sum(m.units) as bigint)
from matched m
where m.house_type_code_fits and m.onboarded_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.stage
union all
select 'onboarded', cast(m.stage >= 3 as text), cast(sum(m.units) as bigint)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.stage >= 3
union all
select 'missing_email', cast(m.missing_email as text), cast(sum(m.units) as bigint)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.missing_email
union all
select 'no_homeowner', cast(m.no_homeowner as text), cast(sum(m.units) as bigint)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.no_homeowner
union all
select 'never_chatted', cast(m.never_chatted as text), cast(sum(m.units) as bigint)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.no_homeowner_fits and m.must_read_agreed_fits
group by m.never_chatted
union all
select 'must_read_agreed', cast(m.must_read_agreed as text), cast(sum(m.units) as bigint)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.no_homeowner_fits and m.never_chatted_fits
group by m.must_read_agreed
union all
select 'total', 'total', cast(sum(m.units) as bigint)
from matched m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.no_homeowner_fits and m.never_chatted_fits and m.must_read_agreed_fits
having count(*) > 0
order by facet, value
