-- Developments by questions, then by distinct homes that asked, then by name; each fact is summed on its own. Homes are counted
-- only of those that questions leave in the list.
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
opened as (
    select e.development_id, count(*) as document_events
    from analytics_document_event e
    join tenant_window w on w.tenant_id = e.tenant_id and e.occurred_at >= w.from_at and e.occurred_at < w.to_at
    where {scope: e.tenant_id, e.development_id}
    group by e.development_id
)
select
    d.id as development_id,
    d.name,
    d.tenant_id,
    t.name as tenant_name,
    (select count(*) from units u where u.tenant_id = d.tenant_id and u.development_id = d.id) as units,
    d.questions,
    h.homes as active_homes,
    coalesce(o.document_events, 0) as document_events
from ranked d
join tenants t on t.id = d.tenant_id
left join opened o on o.development_id = d.id
cross join lateral (
    select count(*) as homes
    from (
        select distinct q.home_id
        from tenant_window w
        join analytics_question q on q.tenant_id = w.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
        where w.tenant_id = d.tenant_id and q.tenant_id = d.tenant_id and q.development_id = d.id and d.questions > 0
          and q.home_id is not null
    ) q
) h
order by d.questions desc, h.homes desc, d.name collate "C", d.id
limit 5
