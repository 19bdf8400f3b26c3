-- All questions of the window that pass the filters, told as they are found.
with {tenant_window},
{include: question/asked.sql}
select
    {include: question/shown.sql}
from filtered f
{include: question/order.sql}
