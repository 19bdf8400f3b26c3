order by {order:
    asked_at = f.asked_at not null
    development_name = lower(f.development_name)
    unit_number = cast(substring(f.unit_number from '[0-9]+') as numeric) | lower(f.unit_number)
    topic = f.topic not null
    state = (f.reason is not null) not null
    reason = f.reason
    latency_ms = f.latency_ms
    rating = f.rating
    then f.asked_at desc, f.message_id
}
