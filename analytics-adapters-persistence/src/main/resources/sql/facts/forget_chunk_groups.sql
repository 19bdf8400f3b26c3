-- Takes out the counts of chunks.
delete from analytics_chunk_group
