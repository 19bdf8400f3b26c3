active as (
    select * from judged j
    where true {if active_since: and j.seen_at >= cast(:active_since as timestamptz)}
),
filtered as (
    select * from active x
    where true {if onboarding_status: and x.stage = cast(:onboarding_status as integer)}
)
