counted as materialized (
    select
        j.house_type_code, j.stage, j.missing_email, j.no_homeowner, j.never_chatted, j.must_read_agreed, count(*) as units
    from judged j
    group by 1, 2, 3, 4, 5, 6
),
{include: directory/facets.sql}
