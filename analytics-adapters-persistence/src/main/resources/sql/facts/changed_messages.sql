-- Messages that were changed or deleted since they were last looked at; of a large table only those of the last two days.
with recent as materialized (
    select f.tenant_id, f.message_id
    from ({include: facts/tenants.sql}) t
    join analytics_fact f
      on f.tenant_id = t.id and (cast(:whole as boolean) or f.asked_at >= clock_timestamp() - interval '2 days')
)
select r.tenant_id, r.message_id
from recent r
left join messages m on m.tenant_id = r.tenant_id and m.id = r.message_id
where m.id is null
   or analytics_changed_since(m.xmin, (select w.seen from analytics_watch w where w.reader = 'facts' and w.relation = 'messages'))
