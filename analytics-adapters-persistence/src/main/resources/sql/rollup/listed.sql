cross join lateral (
        select
            k.question_key,
            k.questions,
            case when count(*) over () = 20 + 3 * cast(:limit as integer) then min(k.questions) over () else 1 end as bound,
            row_number() over () as place
        from (
            select a.question_key, a.questions
            from analytics_question_day a
            where {level: a.tenant_id, a.development_id} and a.day = cast(d.day as date) and a.questions > 1
            order by a.questions desc
            limit 20 + 3 * cast(:limit as integer)
        ) k
    ) k