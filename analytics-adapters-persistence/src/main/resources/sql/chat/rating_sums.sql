select
            count(*) filter (where r.superseded_at < cast(:as_of as timestamptz) is not true) as ratings,
            count(*) filter (where r.superseded_at < cast(:as_of as timestamptz) is not true and r.rating >= 4) as positive,
            sum(r.rating) filter (where r.superseded_at < cast(:as_of as timestamptz) is not true) as rating_sum,
            count(*) filter (where r.first_of_message) as rated_messages