-- Messages of some blocks of the table, in the order in which they lie there.
select m.tenant_id, m.id as message_id
from messages m
where m.ctid >= cast(format('(%s,0)', cast(:from_block as bigint)) as tid)
  and m.ctid < cast(format('(%s,0)', cast(:to_block as bigint)) as tid)
