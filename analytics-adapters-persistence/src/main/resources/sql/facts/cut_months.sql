-- What changes a day that is over puts its tenant's months back to it.
cut_months as (
    update analytics_rolled r set months_to = s.day, months_changed_at = now()
    from (select s.tenant_id, min(s.day) as day from day_sums s where s.development_id <> {all} group by s.tenant_id) s
    where r.tenant_id = s.tenant_id and r.development_id = {all} and s.day < r.months_to
)