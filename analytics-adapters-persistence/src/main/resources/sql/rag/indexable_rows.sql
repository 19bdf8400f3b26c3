-- Rows that a vector index on the chunks has to hold, of the whole table.
select count(c.embedding) as count from doc_chunks c
