-- How many questions of each day pass a filter that the sums of days tell, among all, those that are eligible or those that are not.
select
    a.day,
    sum(
        case cast(:counted as text)
            when 'questions' then g.questions
            when 'answered' then a.answers
            when 'not_answered' then a.questions - a.answers
            when 'found' then g.questions - g.no_answer - g.no_match - g.lookup_failed - g.no_info
            when 'unanswered' then g.no_answer + g.no_match + g.lookup_failed + g.no_info
            when 'no_answer' then g.no_answer
            when 'no_match' then g.no_match
            when 'lookup_failed' then g.lookup_failed
            when 'no_info' then g.no_info
        end) as n
from days a
cross join lateral (
    select
        case cast(:among as text) when 'all' then a.questions when 'eligible' then a.eligible else a.questions - a.eligible end as questions,
        case cast(:among as text) when 'all' then a.any_no_answer when 'eligible' then a.no_answer else a.any_no_answer - a.no_answer end as no_answer,
        case cast(:among as text) when 'all' then a.any_no_match when 'eligible' then a.no_match else a.any_no_match - a.no_match end as no_match,
        case cast(:among as text) when 'all' then a.any_lookup_failed when 'eligible' then a.lookup_failed else a.any_lookup_failed - a.lookup_failed end as lookup_failed,
        case cast(:among as text) when 'all' then a.any_no_info when 'eligible' then a.no_info else a.any_no_info - a.no_info end as no_info
) g
where {include: question/on_days.sql}
group by a.day
