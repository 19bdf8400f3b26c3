select development_id, count(*) as chunks, count(*) filter (where embedded) as with_embedding, avg(length) as average,
       quantile_cont(length, [0.05, 0.95]) as spread
from chunks
group by 1
