select from analytics_fact f
where f.tenant_id = s.tenant_id and f.question_key = s.question_key and f.spelling = s.spelling
