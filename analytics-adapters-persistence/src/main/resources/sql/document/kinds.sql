-- Active documents by kind and house type, told apart by whether they can be handed out.
select
    d.document_kind,
    d.house_type_code,
    count(*) filter (where not d.needs_review and not d.failed) as usable,
    count(*) filter (where d.needs_review) as needs_review,
    count(*) filter (where d.failed and not d.needs_review) as failed
from analytics_document d
where {scope: d.tenant_id, d.development_id} and d.active
group by d.document_kind, d.house_type_code
