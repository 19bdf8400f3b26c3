-- Whether days that are over wait to be added up to months.
with {include: facts/tenants_over.sql},
{include: facts/months_due.sql}
select exists (select from due)
