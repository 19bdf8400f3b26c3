-- Counts the chunks of these developments anew.
with {include: facts/chunks_of_places.sql},
gone as (
    delete from analytics_chunk_group g
    using chosen p
    where g.tenant_id = p.tenant_id and g.development_id = p.development_id
)
insert into analytics_chunk_group (tenant_id, development_id, document_id, house_type_code, from_document, chunks, embedded)
select c.tenant_id, c.place, c.document_id, c.house_type_code, c.from_document, count(*), count(*) filter (where c.embedded)
from there c
group by 1, 2, 3, 4, 5
