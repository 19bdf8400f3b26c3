-- How many questions of each day pass a filter that the sums of days tell.
select
    a.day,
    sum(
        case cast(:counted as text)
            when 'questions' then a.questions
            when 'answered' then a.answers
            when 'not_answered' then a.questions - a.answers
            when 'eligible' then a.eligible
            when 'not_eligible' then a.questions - a.eligible
            when 'found' then a.eligible - ({include: rollup/unanswered.sql})
            when 'unanswered' then {include: rollup/unanswered.sql}
            when 'no_answer' then a.no_answer
            when 'no_match' then a.no_match
            when 'lookup_failed' then a.lookup_failed
            when 'no_info' then a.no_info
        end) as n
from days a
where {include: question/on_days.sql}
group by a.day
