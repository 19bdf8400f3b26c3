-- Admins with this e-mail without regard to case; an exact match comes first.
select a.id, a.email, a.role, a.tenant_id
from admins a
where lower(a.email) = lower(cast(:email as text))
order by (a.email = cast(:email as text)) desc, a.id
limit 2
