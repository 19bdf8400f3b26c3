-- Nothing is known of how many transactions are to come, and a large table must not be read through for a few new rows.
set local enable_seqscan = off
