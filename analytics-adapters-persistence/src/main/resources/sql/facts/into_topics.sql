insert into analytics_topic_day as t (tenant_id, development_id, day, topic, house_type_code, questions)
    select s.tenant_id, s.development_id, s.day, s.topic, s.house_type_code, s.questions
    from topic_sums s