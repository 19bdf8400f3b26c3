m.so_far[case when m.month = s.last_month then s.last_day else 31 end]
            - coalesce(m.so_far[case when m.month = s.first_month then s.first_day - 1 else 0 end], 0)