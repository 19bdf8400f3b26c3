-- Questions of each local day: answered ones, what their answers recorded, and the eligible unanswered ones by reason.
-- One plan serves all values.
with {tenant_window},
{include: rollup/days.sql}
select
    d.day as date,
    sum(d.questions) as questions,
    sum(d.answers) as answers,
    sum(d.answers_with_tokens) as answers_with_tokens,
    sum(d.answers_with_cost) as answers_with_cost,
    sum(d.eligible) as eligible,
    sum(d.no_answer) as no_answer,
    sum(d.no_match) as no_match,
    sum(d.lookup_failed) as lookup_failed,
    sum(d.no_info) as no_info
from days d
group by d.day
