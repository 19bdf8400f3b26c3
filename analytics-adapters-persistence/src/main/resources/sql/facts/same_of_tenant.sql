-- Questions of known homes: of a whole tenant there are no others to look up.
same as not materialized (
    select f.tenant_id, f.development_id, f.home_id, f.question_key, f.asked_at, true as changed
    from chosen f
    where f.eligible and f.home_id is not null
)