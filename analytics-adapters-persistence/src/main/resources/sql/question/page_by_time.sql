-- The same, a page of them in the order of time: found by what filters ask for alone, then told.
with {tenant_window},
{include: question/asked.sql},
{include: question/found.sql}
