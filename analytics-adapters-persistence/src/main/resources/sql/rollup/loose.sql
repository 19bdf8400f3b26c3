-- Where facts are read one by one: where the window is rolled up those that its days hold and it does not, which count
-- against it, else all of its own. Whoever joins them does so tenant by tenant (offset 0): next to nothing is looked up by its index,
-- and joined freely the whole table would be read for it.
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