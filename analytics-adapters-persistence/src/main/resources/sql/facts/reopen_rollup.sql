-- Takes out of the rollups what is counted once all days of a tenant are there, of a tenant that has sums of its own: the platform's hold of it
-- what these say. From then on the tenant is one whose days are there up to its last.
with last as materialized (
    select coalesce(max(a.day) + 1, '-infinity') as day
    from analytics_day a
    where a.tenant_id = cast(:tenant_id as uuid) and a.development_id = {all} and isfinite(a.day)
),
repeats as (
    delete from analytics_repeat where tenant_id = cast(:tenant_id as uuid) returning *
),
platform_repeats as (
    update analytics_repeat p set n = p.n - r.n
    from repeats r
    where r.development_id = {all} and p.tenant_id = {all} and p.development_id = {all} and p.day = r.day and p.earlier_day = r.earlier_day
),
last_asked as (
    delete from analytics_last_asked where tenant_id = cast(:tenant_id as uuid) returning *
),
platform_last_asked as (
    update analytics_last_asked p set n = p.n - a.n
    from last_asked a
    where a.development_id = {all} and p.tenant_id = {all} and p.development_id = {all} and p.who = a.who and p.slot = a.slot
)
update analytics_rolled r set rolled_to = least(r.rolled_to, l.day)
from last l
where r.tenant_id = cast(:tenant_id as uuid)
