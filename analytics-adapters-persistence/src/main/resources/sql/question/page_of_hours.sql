-- The same where the sums of hours tell it.
with {tenant_window},
{include: rollup/hours.sql},
passing as (
    {include: question/of_hours.sql}
),
{include: question/enough.sql},
{include: question/asked.sql},
{include: question/found.sql}
