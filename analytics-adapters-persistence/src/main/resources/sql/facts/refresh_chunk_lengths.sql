-- Counts the chunks of these developments anew by their lengths.
with {include: facts/chunks_of_places.sql},
gone as (
    delete from analytics_chunk_length k
    using chosen p
    where k.tenant_id = p.tenant_id and k.development_id = p.development_id
)
insert into analytics_chunk_length (tenant_id, development_id, characters, chunks)
select c.tenant_id, c.place, c.characters, count(*)
from there c
group by 1, 2, 3
