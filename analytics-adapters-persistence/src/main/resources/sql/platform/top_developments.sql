-- Developments by questions, then by distinct homes that asked, then by name; each fact is summed on its own. Homes are counted
-- only of those that questions leave in the list: where there are sums of last questions from these, else from the questions.
with {tenant_window},
{include: rollup/developments.sql},
ranked as materialized (
    select d.id, d.tenant_id, d.name, coalesce(a.questions, 0) as questions
    from developments d
    left join asked a on a.tenant_id = d.tenant_id and a.development_id = d.id
    where {scope: d.tenant_id, d.id}
    order by questions desc
    fetch first 5 rows with ties
),
spans as materialized (
    select
        d.id as development_id, s.tenant_id, s.from_at, s.to_at, c.summed,
        {include: rollup/end_of_slot.sql} as summed_from, {include: rollup/first_slot.sql} as first_slot
    from ranked d
    join tenant_window s on s.tenant_id = d.tenant_id
    cross join lateral (
        select exists (
            select
            from analytics_rolled r
            where r.tenant_id = d.tenant_id and r.development_id = d.id and r.rolled_to = 'infinity') as summed
    ) c
    where d.questions > 0
),
-- Homes that the sums cannot tell: those that asked in the quarter of an hour in which the window begins, or at its end or later.
edges as (
    select distinct s.tenant_id, s.development_id, f.home_id
    from spans s
    cross join lateral (
        select q.home_id
        from analytics_question q
        where q.tenant_id = s.tenant_id and q.development_id = s.development_id and q.asked_at >= s.from_at and q.asked_at < s.summed_from
        union all
        select q.home_id
        from analytics_question q
        where q.tenant_id = s.tenant_id and q.development_id = s.development_id and q.asked_at >= s.to_at and q.asked_at < 'infinity'
        offset 0
    ) f
    where s.summed and f.home_id is not null
),
homes as (
    select h.development_id, sum(h.n) as homes
    from (
        select s.development_id, a.n
        from spans s
        join analytics_last_asked a
          on a.tenant_id = s.tenant_id and a.development_id = s.development_id and a.who = 'home' and a.slot > s.first_slot
        where s.summed
        union all
        select s.development_id, case when l.asked then 1 else 0 end - case when l.summed then 1 else 0 end
        from spans s
        join edges e on e.tenant_id = s.tenant_id and e.development_id = s.development_id
        cross join lateral (
            select
                bool_or(q.asked_at >= s.from_at and q.asked_at < s.to_at) as asked,
                bool_or(q.asked_at >= s.summed_from) as summed
            from (
                select q.development_id, q.asked_at
                from analytics_question q
                where q.tenant_id = e.tenant_id and q.home_id = e.home_id
                offset 0
            ) q
            where q.development_id = e.development_id and q.asked_at < 'infinity'
        ) l
        union all
        select s.development_id, c.homes
        from spans s
        cross join lateral (
            select count(distinct q.home_id) as homes
            from analytics_question q
            where q.tenant_id = s.tenant_id and q.development_id = s.development_id
              and q.asked_at >= s.from_at and q.asked_at < s.to_at and not s.summed
        ) c
    ) h
    group by h.development_id
),
opened as (
    select e.development_id, count(*) as document_events
    from tenant_window w
    cross join lateral (
        select e.development_id
        from analytics_document_event e
        where {scope: e.tenant_id, e.development_id} and e.tenant_id = w.tenant_id
          and e.occurred_at >= w.from_at and e.occurred_at < w.to_at
        offset 0
    ) e
    where w.tenant_id in (select d.tenant_id from ranked d)
    group by e.development_id
)
select
    d.id as development_id,
    d.name,
    d.tenant_id,
    t.name as tenant_name,
    (select count(*) from units u where u.tenant_id = d.tenant_id and u.development_id = d.id) as units,
    d.questions,
    coalesce(h.homes, 0) as active_homes,
    coalesce(o.document_events, 0) as document_events
from ranked d
join tenants t on t.id = d.tenant_id
left join opened o on o.development_id = d.id
left join homes h on h.development_id = d.id
order by d.questions desc, active_homes desc, d.name collate "C", d.id
limit 5
