-- Questions that these messages may answer or cut off from their answer: each time the last one before it in its thread
-- that has no answer of its own.
with chosen as (
    select c.tenant_id, c.message_id
    from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
),
places as (
    select f.tenant_id, f.thread, f.asked_at, f.message_id
    from chosen c
    join analytics_fact f on f.tenant_id = c.tenant_id and f.message_id = c.message_id
    where f.thread is not null
    union
    select m.tenant_id, hashtextextended(concat(m.development_id, ' ', m.thread), 0), m.created_at, m.message_id
    from chosen c
    join analytics_message_rows() m on m.tenant_id = c.tenant_id and m.message_id = c.message_id
    where m.thread is not null
)
select distinct l.tenant_id, l.message_id
from places p
cross join lateral (
    select f.tenant_id, f.message_id, f.thread, f.asked_at, f.home_id
    from analytics_fact f
    where f.tenant_id = p.tenant_id and f.thread = p.thread and f.lone
      and (f.asked_at, f.message_id) < (p.asked_at, p.message_id)
    order by f.asked_at desc, f.message_id desc
    limit 1
) l
-- Another question between them has cut it off already, and is one of these messages itself where it changes.
where not exists (
    select
    from (
        select b.thread, b.asked_at, b.message_id
        from analytics_fact b
        where b.tenant_id = l.tenant_id and b.home_id = l.home_id and b.asked and b.excluded is null
          and b.asked_at >= l.asked_at and b.asked_at <= p.asked_at
        offset 0
    ) b
    where b.thread = l.thread
      and (b.asked_at, b.message_id) > (l.asked_at, l.message_id) and (b.asked_at, b.message_id) < (p.asked_at, p.message_id)
)
