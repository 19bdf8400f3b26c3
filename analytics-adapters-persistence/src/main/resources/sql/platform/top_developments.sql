-- Developments by questions, then by distinct homes that asked, then by name; each fact is summed on its own.
with {tenant_window},
asked as (
    select q.development_id, count(*) as questions, count(distinct q.home_id) as active_homes
    from analytics_question q
    join tenant_window w on w.tenant_id = q.tenant_id and q.asked_at >= w.from_at and q.asked_at < w.to_at
    where {scope: q.tenant_id, q.development_id}
    group by q.development_id
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
    coalesce(a.questions, 0) as questions,
    coalesce(a.active_homes, 0) as active_homes,
    coalesce(o.document_events, 0) as document_events
from developments d
join tenants t on t.id = d.tenant_id
left join asked a on a.development_id = d.id
left join opened o on o.development_id = d.id
where {scope: d.tenant_id, d.id}
order by questions desc, active_homes desc, d.name collate "C", d.id
limit 5
