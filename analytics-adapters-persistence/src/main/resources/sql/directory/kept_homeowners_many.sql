-- Whether a development has so many homeowners that its list is read from their entries. Entries tell only the last of several
-- times, so one that is still to come has to be read around.
select exists (
        select from analytics_large_development l where {scope: l.tenant_id, l.development_id} and l.complete)
    and not exists (
        select
        from analytics_homeowner_entry e
        where {scope: e.tenant_id, e.development_id}
          and greatest(e.recorded_at, e.asked_at, e.opened_at) >= cast(:as_of as timestamptz)) as many
