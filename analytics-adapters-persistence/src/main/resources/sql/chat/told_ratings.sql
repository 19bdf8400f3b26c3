select r.rating, r.rated_at, r.superseded_at, r.first_of_message
    from tenant_window w
    cross join lateral (
        select r.message_id, r.rating, r.rated_at, r.superseded_at, r.first_of_message
        from analytics_told_rating r
        where r.tenant_id = w.tenant_id and r.asked_at >= w.from_at and r.asked_at < w.to_at
          and {scope: r.tenant_id, r.development_id}
        offset 0
    ) r
    where (select s.seen is not null from analytics_rating_state s)