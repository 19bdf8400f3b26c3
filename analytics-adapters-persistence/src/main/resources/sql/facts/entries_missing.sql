-- Whether a large development has units or homeowners without entries.
select exists (select from analytics_large_development l where not l.complete)
