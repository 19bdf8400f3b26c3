-- Takes out the counts of chunks by what they and their documents say.
delete from analytics_chunk_count
