-- Who looked at what, who was refused, who signed in.
with {include: access/entries.sql}
select
    f.id, f.occurred_at, f.type, f.action, f.actor, f.actor_role, f.tenant_id, f.tenant_name, f.path, f.filter, f.rows,
    f.outcome, f.times
from filtered f
order by {order:
    occurred_at = f.occurred_at not null
    type = f.type not null
    action = f.action not null
    actor = lower(f.actor)
    actor_role = f.actor_role
    tenant_name = lower(f.tenant_name)
    path = f.path
    rows = f.rows
    then f.occurred_at desc, f.id
}
{if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
