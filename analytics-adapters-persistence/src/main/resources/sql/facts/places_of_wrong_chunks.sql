-- Developments whose sums of chunks are not what the chunks say.
with there as materialized (
    select c.*, coalesce(c.development_id, '00000000-0000-0000-0000-000000000000') as place from analytics_chunk_rows() c
),
groups as (
    select tenant_id, place, document_id, house_type_code, from_document, count(*) as chunks, count(*) filter (where embedded) as embedded
    from there
    group by 1, 2, 3, 4, 5
),
lengths as (
    select tenant_id, place, characters, count(*) as chunks from there group by 1, 2, 3
)
select w.tenant_id, w.place as development_id
from (
    (select * from groups except all select * from analytics_chunk_group)
    union all
    (select * from analytics_chunk_group except all select * from groups)
) w
union
select w.tenant_id, w.place
from (
    (select * from lengths except all select * from analytics_chunk_length where development_id <> {all})
    union all
    (select * from analytics_chunk_length where development_id <> {all} except all select * from lengths)
) w
