-- The same where the sums of days tell what passes the filters: no more time is looked through than the page needs.
with {tenant_window},
{include: rollup/days.sql},
passing as (
    {include: question/of_days.sql}
),
{include: question/enough.sql},
{include: question/asked.sql},
{include: question/found.sql}
