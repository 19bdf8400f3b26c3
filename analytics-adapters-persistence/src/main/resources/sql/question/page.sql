-- A page of the questions of the window that pass the filters.
with {tenant_window},
{if by_rating: {include: question/rated.sql},}
{include: question/asked.sql},
{include: question/found.sql}
