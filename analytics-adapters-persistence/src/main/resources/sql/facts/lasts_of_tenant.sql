-- Nobody of a whole tenant asked besides.
lasts as (
    select p.tenant_id, p.development_id, p.who, p.held, p.whole, p.asked_at, cast(null as timestamptz) as asked_before from people p
)