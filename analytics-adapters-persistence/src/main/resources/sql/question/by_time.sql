order by {order:
    asked_at = f.asked_at not null
    then f.asked_at desc, f.message_id
}