cast(row (
        f.development_id, f.asked_at, f.excluded, f.asked, f.answered, f.lone, f.eligible, f.tokens_known, f.cost_known, f.latency_ms,
        f.token_count, f.answer_latency_ms, f.thread, f.home_id, f.homeowner_id, f.answer_message_id, f.spelling, f.question_key,
        f.cost_usd, f.topic, f.unanswered_reason, f.sought, f.cited, f.house_type_code, f.own_homeowner) as text)