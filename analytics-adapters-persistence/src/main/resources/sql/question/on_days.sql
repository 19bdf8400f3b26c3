true
  {if day: and a.day = cast(:day as date)}
  {if week: and cast(date_trunc('week', cast(a.day as timestamp)) as date) = cast(:week as date)}
  {if weekday: and extract(isodow from a.day) = cast(:weekday as integer)}
