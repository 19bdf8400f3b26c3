-- Takes out the keys that are asked most of a tenant, or of the platform by its id, with their sums.
with levels as (delete from analytics_much_asked_level where tenant_id = cast(:tenant_id as uuid)),
months as (delete from analytics_much_asked_month where tenant_id = cast(:tenant_id as uuid)),
spellings as (delete from analytics_much_asked_spelling where tenant_id = cast(:tenant_id as uuid)),
homes as (delete from analytics_much_asked_home where tenant_id = cast(:tenant_id as uuid))
delete from analytics_much_asked where tenant_id = cast(:tenant_id as uuid)
