-- Nodes of an HNSW index and the rows that they point to, read from its pages. Page 0 describes the index; on all others
-- an item whose first byte is 1 is a node, its third byte marks it as deleted, and ten places for rows follow, of which
-- an unused one has row number 0.
-- One plan serves all values.
with items as (
    select p.page, b.low + 256 * (b.high & 127) as at
    from generate_series(1, cast(:pages as bigint) - 1) as block
    cross join lateral (select get_raw_page(cast(:relation as text), block) as page offset 0) p
    cross join lateral generate_series(
        24, get_byte(p.page, 12) + 256 * get_byte(p.page, 13) - 4, 4) as pointer
    cross join lateral (
        select get_byte(p.page, pointer) as low, get_byte(p.page, pointer + 1) as high,
               get_byte(p.page, pointer + 2) as next
    ) b
    where (b.high >> 7) + ((b.next & 1) << 1) = 1
),
nodes as (
    select i.page, i.at
    from items i
    where get_byte(i.page, i.at) = 1 and get_byte(i.page, i.at + 2) = 0
)
select
    count(*) as nodes,
    coalesce(sum((select count(*)
                  from generate_series(0, 9) as place
                  where get_byte(n.page, n.at + 8 + 6 * place) + get_byte(n.page, n.at + 9 + 6 * place) > 0)), 0) as rows
from nodes n
