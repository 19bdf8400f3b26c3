-- Whether the lists of a scope are read from entries, because its development has so many units or homeowners.
select exists (
    select from analytics_large_development l where {scope: l.tenant_id, l.development_id} and l.complete) as kept
