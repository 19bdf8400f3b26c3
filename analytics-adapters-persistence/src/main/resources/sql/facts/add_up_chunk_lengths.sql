-- Adds up the lengths of chunks of these tenants and of the platform and writes down what is not told so; tells how many sums that were.
with of_tenants as materialized (
    select k.tenant_id, k.characters, sum(k.chunks) as chunks
    from analytics_chunk_length k
    where k.tenant_id = any (cast(:tenant_ids as uuid[])) and k.development_id <> {all}
    group by 1, 2
),
sums as materialized (
    select t.tenant_id, t.characters, t.chunks from of_tenants t
    union all
    select {all}, p.characters, sum(p.chunks)
    from (
        select t.characters, t.chunks from of_tenants t
        union all
        select k.characters, k.chunks
        from analytics_chunk_length k
        where k.development_id = {all} and k.tenant_id <> {all} and k.tenant_id <> all (cast(:tenant_ids as uuid[]))
    ) p
    group by 2
),
gone as (
    delete from analytics_chunk_length k
    where k.development_id = {all} and (k.tenant_id = {all} or k.tenant_id = any (cast(:tenant_ids as uuid[])))
      and not exists (
          select from sums s where s.tenant_id = k.tenant_id and s.characters = k.characters and s.chunks = k.chunks)
    returning 1
),
come as (
    insert into analytics_chunk_length (tenant_id, development_id, characters, chunks)
    select s.tenant_id, {all}, s.characters, s.chunks
    from sums s
    where not exists (
        select
        from analytics_chunk_length k
        where k.development_id = {all} and k.tenant_id = s.tenant_id and k.characters = s.characters and k.chunks = s.chunks)
    returning 1
)
select (select count(*) from gone) + (select count(*) from come)
