where true {if q: and (lower(s.name) like lower(cast(:q as text)) escape '!' or lower(s.tenant_name) like lower(cast(:q as text)) escape '!')}
order by {order:
    name = lower(s.name) collate "C"
    tenant_name = lower(s.tenant_name) collate "C"
    units = s.units
    homeowners = s.homeowners
    active_homeowners_7d = s.active_homeowners7d
    questions_30d = s.questions30d
    unanswered = round(cast(s.unanswered30d as numeric) / nullif(s.eligible30d, 0), 4)
    pdf_open_rate = case when s.document_events > 0 then round(cast(s.pdf_openers as numeric) / nullif(s.homeowners, 0), 4) end
    rag_chunk_coverage = round(cast(s.readable_documents as numeric) / nullif(s.active_documents, 0), 4)
    last_activity_at = s.last_activity_at
    then s.name collate "C", s.development_id
}
