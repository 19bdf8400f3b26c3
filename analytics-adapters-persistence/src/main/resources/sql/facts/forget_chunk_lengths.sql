-- Takes out the counts of lengths.
delete from analytics_chunk_length
