-- How many questions of each day pass a filter that the sums of days tell.
select
    p.day,
    sum(
        case cast(:counted as text)
            when 'questions' then p.questions
            when 'answered' then p.answers
            when 'not_answered' then p.questions - p.answers
            when 'eligible' then p.eligible
            when 'not_eligible' then p.questions - p.eligible
            when 'found' then p.eligible - p.no_answer - p.no_match - p.lookup_failed - p.no_info
            when 'unanswered' then p.no_answer + p.no_match + p.lookup_failed + p.no_info
            when 'no_answer' then p.no_answer
            when 'no_match' then p.no_match
            when 'lookup_failed' then p.lookup_failed
            when 'no_info' then p.no_info
        end) as n
from days p
where {include: question/on_days.sql}
group by p.day
