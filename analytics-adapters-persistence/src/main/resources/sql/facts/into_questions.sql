insert into analytics_question_day as t (tenant_id, development_id, question_key, day, questions)
select s.tenant_id, s.development_id, s.question_key, s.day, s.questions
from question_sums s