-- Facts that are read one by one: where the window is rolled up those that its days hold and it does not, which count
-- against it, else all of its own.
loose as (
    select
        w.tenant_id,
        w.zone,
        r.rolled,
        case when r.rolled then -1 else 1 end as sign,
        case when r.rolled then w.to_at else w.from_at end as from_at,
        case when r.rolled then w.end_at else w.to_at end as to_at
    from tenant_window w
    cross join ready r
)