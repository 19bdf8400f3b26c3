matched as (
    select
        j.*,
        {include: directory/home_fits.sql}
    from judged j
),
filtered as (
    select * from matched m
    where m.house_type_code_fits and m.onboarding_status_fits and m.onboarded_fits and m.missing_email_fits
      and m.no_homeowner_fits and m.never_chatted_fits and m.must_read_agreed_fits
)
