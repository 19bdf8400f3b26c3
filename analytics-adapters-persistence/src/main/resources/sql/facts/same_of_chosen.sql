-- Questions of the homes and keys of these facts, and which of them are these.
pairs as (
    select distinct f.tenant_id, f.home_id, f.question_key from signed f where f.eligible and f.home_id is not null
),
same as materialized (
    select
        p.tenant_id,
        f.development_id,
        p.home_id,
        p.question_key,
        f.asked_at,
        -- Looked up in a hash; joined to so many facts that the planner knows nothing of, each would be compared with all of them.
        (f.tenant_id, f.message_id) in (select c.tenant_id, c.message_id from chosen c) as changed
    from pairs p
    cross join lateral (
        select f.*
        from analytics_fact f
        where f.tenant_id = p.tenant_id and f.home_id = p.home_id and f.question_key = p.question_key and f.eligible
        offset 0
    ) f
)