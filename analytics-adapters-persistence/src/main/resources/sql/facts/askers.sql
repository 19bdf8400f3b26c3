(values
        ('home', f.home_id),
        ('homeowner', f.homeowner_id),
        ('unresolved', case when f.homeowner_id is null then f.home_id end))