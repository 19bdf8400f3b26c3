counted as materialized (
    select
        m.house_type_code, m.stage, m.missing_email, m.homeowner_id is null as no_homeowner,
        m.last_chat_at is null as never_chatted, m.must_read_agreed,
        m.house_type_code_fits, m.onboarding_status_fits, m.onboarded_fits, m.missing_email_fits, m.no_homeowner_fits,
        m.never_chatted_fits, m.must_read_agreed_fits, count(*) as units
    from matched m
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
)
select 'house_type_code' as facet, m.house_type_code as value, cast(sum(m.units) as bigint) as count
from counted m
where m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.house_type_code
union all
select 'onboarding_status', cast(m.stage as text), cast(sum(m.units) as bigint)
from counted m
where m.house_type_code_fits and m.onboarded_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.stage
union all
select 'onboarded', cast(m.stage >= 3 as text), cast(sum(m.units) as bigint)
from counted m
where m.house_type_code_fits and m.onboarding_status_fits and m.missing_email_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.stage >= 3
union all
select 'missing_email', cast(m.missing_email as text), cast(sum(m.units) as bigint)
from counted m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.no_homeowner_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.missing_email
union all
select 'no_homeowner', cast(m.no_homeowner as text), cast(sum(m.units) as bigint)
from counted m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.never_chatted_fits and m.must_read_agreed_fits
group by m.no_homeowner
union all
select 'never_chatted', cast(m.never_chatted as text), cast(sum(m.units) as bigint)
from counted m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.no_homeowner_fits and m.must_read_agreed_fits
group by m.never_chatted
union all
select 'must_read_agreed', cast(m.must_read_agreed as text), cast(sum(m.units) as bigint)
from counted m
where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
  and m.no_homeowner_fits and m.never_chatted_fits
group by m.must_read_agreed
order by facet, value
