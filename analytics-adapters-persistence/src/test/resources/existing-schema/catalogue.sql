-- Every fact about tables that a migration could change, one line each.
with t as (
  select c.oid, n.nspname || '.' || c.relname as name, c.relowner, c.relacl, c.reloptions, c.relrowsecurity
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
)
select concat_ws(' ', 'table', name, 'owner', relowner::regrole, relacl, reloptions, relrowsecurity) from t
union all
select concat_ws(' ', 'column', t.name || '.' || a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
  pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''), nullif(a.attcollation, 0)::regcollation)
from t
join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
union all
select concat_ws(' ', 'constraint', t.name, c.conname, pg_get_constraintdef(c.oid), c.convalidated)
from t join pg_constraint c on c.conrelid = t.oid
union all
select concat_ws(' ', 'index', t.name, pg_get_indexdef(i.indexrelid), i.indisvalid)
from t join pg_index i on i.indrelid = t.oid
union all
select concat_ws(' ', 'trigger', t.name, pg_get_triggerdef(g.oid))
from t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
union all
select concat_ws(' ', 'enum', e.enumtypid::regtype, e.enumsortorder, e.enumlabel) from pg_enum e
union all
select concat_ws(' ', 'extension', x.extname, x.extversion) from pg_extension x
