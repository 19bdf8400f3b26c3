-- The developments of the scope, compared.
with summary as (
    {include: development/summary_facts.sql}
)
select
    s.development_id,
    s.name,
    s.tenant_id,
    s.tenant_name,
    s.units,
    s.homeowners,
    s.active_homeowners7d,
    s.questions30d,
    s.eligible30d,
    s.unanswered30d,
    s.documents,
    s.active_documents,
    s.readable_documents,
    s.document_events,
    s.pdf_openers,
    s.last_activity_at
from summary s
{include: development/order.sql}
