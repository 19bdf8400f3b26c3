-- A page of the questions of the window that pass the filters.
with {tenant_window},
{include: question/asked.sql},
{include: question/found.sql}
