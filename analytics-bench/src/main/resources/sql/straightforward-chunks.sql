select c.development_id, count(*) as chunks, count(c.embedding) as embedded,
       avg(length(c.content)) as average,
       percentile_cont(array[0.05, 0.95]) within group (order by length(c.content)) as spread
from doc_chunks c
group by c.development_id
