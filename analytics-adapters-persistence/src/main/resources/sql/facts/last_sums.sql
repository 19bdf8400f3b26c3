last_sums as (
    select k.tenant_id, k.development_id, l.who, s.slot, sum(s.n) * cast(:sign as integer) as n
    from lasts l
    cross join lateral (
        values (cast(floor(extract(epoch from l.asked_at) / 900) as bigint), 1),
               (cast(floor(extract(epoch from l.asked_before) / 900) as bigint), -1)) as s (slot, n)
    cross join lateral (
        values (l.tenant_id, l.development_id, l.held), ({all}, {all}, l.whole)) as k (tenant_id, development_id, held)
    where s.slot is not null and k.held
    group by 1, 2, 3, 4
    having sum(s.n) <> 0
)