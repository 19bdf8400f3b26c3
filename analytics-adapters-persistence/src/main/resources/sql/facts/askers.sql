(values
        ('home', f.home_id),
        ('homeowner', f.homeowner_id),
        ('own_homeowner', case when f.own_homeowner then f.homeowner_id end),
        ('unresolved', case when f.homeowner_id is null then f.home_id end))