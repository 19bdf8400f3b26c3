-- A sign of how all that set_up.sql makes stands, and all that it makes it from: whoever finds the sign that was noted then need not make it again.
-- What each start makes anew in the same words (functions and views of ours) is told by its words, what only set_up.sql makes by its version as well.
(with schemas as (
     select n.*, n.nspname = current_schema() as home
     from pg_namespace n
     where n.nspname like 'openhouse\_%' or n.nspname = current_schema()
 )
 select md5(string_agg(x.line, E'\n' order by x.line collate "C"))
 from (
     select concat_ws(' ', 'schema', n.nspname, n.nspowner, n.nspacl) as line
     from schemas n
     union all
     select concat_ws(' ', 'relation', n.nspname, c.relname, c.relkind, c.relowner, coalesce(c.relacl, acldefault('r', c.relowner)), c.relispartition,
                      case when c.relkind = 'v' then c.reloptions end)
     from schemas n
     join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm', 'f')
     union all
     select concat_ws(' ', 'column', n.nspname, c.relname, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attacl)
     from schemas n
     join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p')
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.home
     union all
     select concat_ws(' ', 'right to a column', n.nspname, c.relname, a.attname, a.attacl)
     from schemas n
     join pg_class c on c.relnamespace = n.oid
     join pg_attribute a on a.attrelid = c.oid and a.attacl is not null
     where not n.home
     union all
     select concat_ws(' ', 'definition', n.nspname, c.relname, case when n.home then pg_get_viewdef(c.oid) else cast(r.xmin as text) end)
     from schemas n
     join pg_class c on c.relnamespace = n.oid and c.relkind = 'v' and (not n.home or c.relname like 'analytics\_%')
     join pg_rewrite r on r.ev_class = c.oid
     union all
     select concat_ws(' ', 'function', p.proname, p.pronargs, p.proargnames, p.prolang, p.proretset, p.proacl, p.prosrc)
     from schemas n
     join pg_proc p on p.pronamespace = n.oid and p.proname like 'analytics\_%'
     where n.home
     union all
     select concat_ws(' ', 'role', r.rolname, r.rolsuper, r.rolbypassrls, r.rolcanlogin, r.rolcreaterole, r.rolinherit)
     from pg_roles r
     where r.rolname like 'openhouse\_%'
     union all
     select concat_ws(' ', 'member', m.roleid, m.member)
     from pg_auth_members m
     join pg_roles r on r.oid in (m.roleid, m.member) and r.rolname like 'openhouse\_%'
 ) x)
