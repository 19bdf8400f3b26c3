-- Ends what indexes_only.sql began.
set local enable_seqscan = on
