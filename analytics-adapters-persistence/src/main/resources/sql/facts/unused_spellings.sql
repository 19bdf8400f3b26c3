-- Texts that no question has any more.
select s.tenant_id, s.spelling
from analytics_spelling s
where not exists ({include: facts/asks_so.sql})
