insert into messages (tenant_id, development_id, user_id, sender, content, user_message, ai_message, metadata, token_count,
                      cost_usd, latency_ms)
select u.tenant_id, u.development_id, u.id::text, 'user', 'How do I reset the boiler?', 'How do I reset the boiler?',
       'Open the door of the cupboard in the hall and follow the label on the inside.', '{"answer_confidence": "exact"}', 512,
       0.0011, 1820
from units u
where u.id = bench_id('d', ?)
