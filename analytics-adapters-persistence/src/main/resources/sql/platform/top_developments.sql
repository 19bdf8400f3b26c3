-- Developments by questions, then by distinct homes that asked, then by name; each fact is summed on its own. Homes are counted
-- only of those that questions leave in the list: where there are sums of last questions from these, else from the questions.
-- One plan serves all values.
with {tenant_window},
{include: rollup/development_questions.sql},
{include: place/counts.sql},
ranked as materialized (
    select d.id, d.tenant_id, d.name, coalesce(a.questions, 0) as questions
    from developments d
    left join asked a on a.tenant_id = d.tenant_id and a.development_id = d.id
    where {scope: d.tenant_id, d.id}
    order by questions desc
    fetch first 5 rows with ties
),
spans as (
    select d.tenant_id, d.id as development_id, 'home' as who, w.from_at, w.to_at
    from ranked d
    join tenant_window w on w.tenant_id = d.tenant_id
    join analytics_rolled r on r.tenant_id = d.tenant_id and r.development_id = d.id and r.rolled_to = 'infinity'
    where d.questions > 0
),
{include: rollup/last_askers.sql},
homes as (
    select l.development_id, l.n as homes from last_askers l
    union all
    select d.id, c.homes
    from ranked d
    join tenant_window w on w.tenant_id = d.tenant_id
    cross join lateral (
        select count(distinct q.home_id) as homes
        from analytics_question q
        where q.tenant_id = d.tenant_id and q.development_id = d.id and q.asked_at >= w.from_at and q.asked_at < w.to_at
    ) c
    where d.questions > 0 and d.id not in (select s.development_id from spans s)
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
    coalesce((
        select cast(sum(p.n) as bigint)
        from places p
        where p.counted = 'home' and p.tenant_id = d.tenant_id and p.development_id = d.id), 0) as units,
    d.questions,
    coalesce(h.homes, 0) as active_homes,
    coalesce(o.document_events, 0) as document_events
from ranked d
join tenants t on t.id = d.tenant_id
left join opened o on o.development_id = d.id
left join homes h on h.development_id = d.id
order by d.questions desc, active_homes desc, d.name collate "C", d.id
limit 5
