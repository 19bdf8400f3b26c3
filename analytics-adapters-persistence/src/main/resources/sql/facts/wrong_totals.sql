-- How many totals of a tenant are not the counts of its facts.
with counted as (
    select
        {include: facts/counts.sql}
    from analytics_fact f
    where f.tenant_id = cast(:tenant_id as uuid)
    group by 1, 2
),
cited as (
    select {include: facts/citations.sql}
    from analytics_fact f
    where f.tenant_id = cast(:tenant_id as uuid) and {include: facts/cites.sql}
    group by 1, 2, 3
)
select
    (select count(*)
     from counted c
     full join (select * from analytics_total t where t.tenant_id = cast(:tenant_id as uuid)) t on t.development_id = c.development_id
     where coalesce(c.messages, 0) <> coalesce(t.messages, 0)
        or coalesce(c.questions, 0) <> coalesce(t.questions, 0)
        or coalesce(c.test_messages, 0) <> coalesce(t.test_messages, 0)
        or coalesce(c.tenant_mismatch, 0) <> coalesce(t.tenant_mismatch, 0))
    + (select count(*)
       from cited c
       full join (select * from analytics_citation t where t.tenant_id = cast(:tenant_id as uuid)) t
         on t.development_id = c.development_id and t.document_id = c.document_id
       where coalesce(c.answers, 0) <> coalesce(t.answers, 0)) as wrong
