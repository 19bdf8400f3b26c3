-- What happened at a home or to a homeowner.
with {include: directory/entries.sql}
select
    e.at, e.kind, e.id, e.question, e.answer, e.topic, e.eligible, e.reason, e.document_id, e.title, e.version
from entries e
order by {order:
    at = e.at not null
    then e.id
}
{if page_limit: limit cast(:page_limit as integer) offset cast(:page_offset as bigint)}
