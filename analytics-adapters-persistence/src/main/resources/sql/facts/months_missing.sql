-- Whether days that are over wait to be added up to months.
with {include: facts/tenants_over.sql}
select exists (select from tenants_over t where t.months_to < t.over_to)
