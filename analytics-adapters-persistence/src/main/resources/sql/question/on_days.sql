true
  {if day: and p.day = cast(:day as date)}
  {if week: and cast(date_trunc('week', cast(p.day as timestamp)) as date) = cast(:week as date)}
  {if weekday: and extract(isodow from p.day) = cast(:weekday as integer)}
