{include: rollup/rolled.sql},
-- Questions of each development.
asked as (
    select
        d.tenant_id,
        d.development_id,
        sum(d.questions) as questions,
        sum(d.eligible) as eligible,
        sum(d.unanswered) as unanswered
    from (
        -- Added up once, at the end: what is not asked for is not read, and the questions alone are in an index.
        select
            a.tenant_id, a.development_id, a.questions, a.eligible,
            {include: rollup/unanswered.sql} as unanswered
        from analytics_day a
        where {scope: a.tenant_id, a.development_id} and a.development_id <> {all}
          {if development_ids: and a.tenant_id = any (cast(:development_tenant_ids as uuid[]))
                               and a.development_id = any (cast(:development_ids as uuid[]))}
          and a.day between cast(:from_day as date) and cast(:to_day as date)
          and (select r.rolled from ready r)
        union all
        select
            q.tenant_id, q.development_id, sum(l.sign), coalesce(sum(l.sign) filter (where q.eligible), 0),
            coalesce(sum(l.sign) filter (where q.eligible and q.unanswered_reason is not null), 0)
        from loose l
        cross join lateral (
            select q.tenant_id, q.development_id, q.eligible, q.unanswered_reason
            from analytics_question q
            where q.tenant_id = l.tenant_id and q.asked_at >= l.from_at and q.asked_at < l.to_at
              and {scope: q.tenant_id, q.development_id}
              {if development_ids: and q.tenant_id = any (cast(:development_tenant_ids as uuid[]))
                                   and q.development_id = any (cast(:development_ids as uuid[]))}
            offset 0
        ) q
        group by 1, 2
    ) d
    group by 1, 2
)