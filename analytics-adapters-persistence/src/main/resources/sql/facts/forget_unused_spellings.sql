-- A text goes with its last question; these had none when they were looked for.
delete from analytics_spelling s
using unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, spelling)
where s.tenant_id = c.tenant_id and s.spelling = c.spelling and not exists ({include: facts/asks_so.sql})
