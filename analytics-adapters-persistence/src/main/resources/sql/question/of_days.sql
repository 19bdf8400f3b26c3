-- How many questions of each day pass a filter that the sums of days tell.
select
    d.day,
    sum(
        case cast(:counted as text)
            when 'questions' then d.questions
            when 'answered' then d.answers
            when 'not_answered' then d.questions - d.answers
            when 'eligible' then d.eligible
            when 'not_eligible' then d.questions - d.eligible
            when 'found' then d.eligible - d.no_answer - d.no_match - d.lookup_failed - d.no_info
            when 'unanswered' then d.no_answer + d.no_match + d.lookup_failed + d.no_info
            when 'no_answer' then d.no_answer
            when 'no_match' then d.no_match
            when 'lookup_failed' then d.lookup_failed
            when 'no_info' then d.no_info
        end) as n
from days d
where true
  {if day: and d.day = cast(:day as date)}
  {if week: and cast(date_trunc('week', cast(d.day as timestamp)) as date) = cast(:week as date)}
  {if weekday: and extract(isodow from d.day) = cast(:weekday as integer)}
group by d.day
