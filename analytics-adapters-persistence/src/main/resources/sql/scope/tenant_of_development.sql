-- The tenant that a development belongs to.
select d.tenant_id as id from developments d where d.id = cast(:development_id as uuid)
