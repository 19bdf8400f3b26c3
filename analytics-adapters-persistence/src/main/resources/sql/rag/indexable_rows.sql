-- Rows that a vector index on the chunks has to hold, of the whole table; an index over the embedded ones tells without reading them.
select count(*) as count from doc_chunks c where c.embedding is not null
