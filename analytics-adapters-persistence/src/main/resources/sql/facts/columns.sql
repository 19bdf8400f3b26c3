development_id, asked_at, excluded, asked, answered, lone, eligible, tokens_known, cost_known, latency_ms, token_count,
        answer_latency_ms, thread, home_id, homeowner_id, answer_message_id, spelling, question_key, cost_usd, topic, unanswered_reason,
        sought, cited, house_type_code, own_homeowner