-- Whether a development has so many units that its list is read from their entries.
select exists (
    select from analytics_large_development l where {scope: l.tenant_id, l.development_id} and l.complete) as many
