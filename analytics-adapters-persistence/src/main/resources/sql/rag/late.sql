-- Developments with chunks that came after the sums; an id of zeros stands for none. The upper bound holds for every row that is seen
-- and tells the planner that few are meant.
state as materialized (
    select s.seen from analytics_chunk_state s
),
late as materialized (
    select distinct c.tenant_id, coalesce(c.development_id, '00000000-0000-0000-0000-000000000000') as development_id
    from state s
    cross join lateral (
        select c.tenant_id, c.development_id
        from analytics_chunk c
        where {scope: c.tenant_id, c.development_id}
          and c.written_by >= pg_snapshot_xmax(s.seen) and c.written_by < pg_snapshot_xmax(pg_current_snapshot())
        union all
        select c.tenant_id, c.development_id
        from pg_snapshot_xip(s.seen) x
        cross join lateral (
            select c.tenant_id, c.development_id
            from analytics_chunk c
            where {scope: c.tenant_id, c.development_id} and c.written_by = x
            offset 0
        ) c
    ) c
),
-- Chunks that are read one by one: those of these developments, or all where no sums are kept. Of a limit that is computed the planner
-- takes a tenth for meant, so that less room is made for what is seldom read.
loose as (
    (
        select c.tenant_id, c.development_id, c.document_id, c.house_type_code, c.from_document, c.embedded, c.characters
        from analytics_chunk c
        where {scope: c.tenant_id, c.development_id}
        limit (select case when s.seen is not null then 0 end from state s)
    )
    union all
    select c.tenant_id, c.development_id, c.document_id, c.house_type_code, c.from_document, c.embedded, c.characters
    from late l
    cross join lateral (
        select c.*
        from analytics_chunk c
        where {scope: c.tenant_id, c.development_id} and c.tenant_id = l.tenant_id
          and (c.development_id = l.development_id
               or c.development_id is null and l.development_id = '00000000-0000-0000-0000-000000000000')
        offset 0
    ) c
)