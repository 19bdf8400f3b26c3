-- Makes what holds the reading of figures to its scope: a schema per kind of scope with a view in the name of each table,
-- roles, and their rights. Runs in one transaction, as often as one likes. openhouse.login names the user of the product.
--
-- The views are closed (no rows) while the settings of the transaction are missing. They name only the columns that the
-- product reads, so nothing else can be read through them and no other column of a table is held by them.
do $setup$
declare
    home text := current_schema();
    login text := current_setting('openhouse.login');
    -- Selects of their own, so that a setting is read once and not for every row.
    tenant text := $$(select nullif(current_setting('openhouse.tenant_id', true), '')::uuid)$$;
    ids text := $$(select nullif(current_setting('openhouse.development_ids', true), '')::uuid[])::uuid[]$$;
    -- A row that is read is asked for by its development as well, so this one as a plain condition would count twice: rows
    -- would seem rare that are not, and lists be read and sorted as a whole. As it stands it seems to keep nearly all.
    within text := $$nullif({column} = any ({ids}), false) is not null$$;
    platform text := $$current_setting('openhouse.scope', true) = 'platform'$$;
    -- Since PostgreSQL 16 whoever makes a role is a member of it that may not take it on.
    right_of_taking_on text := case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end;
    -- Tables of the existing application that are called like ours.
    not_ours text[] := array['analytics_events', 'analytics_daily'];
    scope text;
    role text;
    t record;
    definition text;
begin
    perform pg_advisory_xact_lock(hashtext('openhouse-isolation'));
    -- Names that a role brings along would be found before our own.
    perform set_config('search_path', quote_ident(home), true);

    foreach role in array array['openhouse_reader', 'openhouse_writer', 'openhouse_lookup', 'openhouse_maintainer'] loop
        if not exists (select from pg_roles where rolname = role) then
            execute format('create role %I nologin', role);
        end if;
        if not pg_has_role(login, role, right_of_taking_on) then
            execute format('grant %I to %I', role, login);
        end if;
        execute format('grant usage on schema %I to %I', home, role);
        execute format('revoke all on all tables in schema %I from %I', home, role);
    end loop;

    foreach scope in array array['openhouse_platform', 'openhouse_tenant', 'openhouse_developments'] loop
        execute format('drop schema if exists %I cascade', scope);
        execute format('create schema %I', scope);
        execute format('grant usage on schema %I to openhouse_reader, openhouse_writer', scope);
    end loop;

    -- A table, the columns that are read, and its own predicate where the usual one does not fit: the row's tenant, and
    -- within developments the row's development as well, so that a row without one is nobody's but the tenant's.
    for t in
        select x.name, x.columns, coalesce(x.of_tenant, 't.tenant_id = {tenant}') as of_tenant,
               coalesce(x.of_developments, 't.tenant_id = {tenant} and {within t.development_id}') as of_developments
        from (values
            ('tenants', 'id name contact created_at',
             't.id = {tenant}', 't.id = {tenant} and cardinality({ids}) > 0'),
            ('developments', 'id tenant_id code name address is_active developer_user_id important_docs_version created_at',
             null, 't.tenant_id = {tenant} and t.id = any ({ids})'),
            ('units', 'id tenant_id development_id unit_number address_line_1 address_line_2 city eircode house_type_code
                       bedrooms purchaser_name purchaser_email consent_at last_chat_at important_docs_agreed_version created_at',
             null, null),
            ('homeowners', 'id tenant_id development_id name email house_type unique_qr_token last_active total_downloads
                            created_at', null, null),
            ('house_types', 'id tenant_id development_id house_type_code', null, null),
            ('messages', 'id tenant_id development_id house_id unit_id user_id sender content user_message ai_message metadata
                          question_topic token_count cost_usd latency_ms cited_document_ids created_at', null, null),
            ('documents', 'id tenant_id development_id house_type_code document_type doc_kind needs_review title file_name
                           mime_type status processing_status view_count download_count created_at', null, null),
            ('doc_chunks', 'id tenant_id development_id document_id content embedding house_type_code source_type created_at
                            analytics_xid',
             null, null),
            ('important_docs_agreements', 'id tenant_id development_id unit_id important_docs_version agreed_at', null, null),
            ('qr_tokens', 'id tenant_id development_id unit_id used_at', null, null),
            ('feedback', 'id tenant_id message_id rating comment user_id metadata created_at analytics_xid',
             null,
             't.tenant_id = {tenant} and exists (
                  select from {home}.messages m
                  where m.tenant_id = t.tenant_id and m.id = t.message_id and {within m.development_id})'),
            ('admins', 'id tenant_id email role created_at',
             null,
             't.tenant_id = {tenant} and exists (
                  select from {home}.developments d
                  where d.tenant_id = t.tenant_id and d.developer_user_id = t.id and d.id = any ({ids}))'),
            ('audit_log', 'id tenant_id type action actor actor_id actor_role request_path metadata created_at', null, 'false'),
            ('api_cache', 'hits writes', 'false', 'false'),
            ('rate_limits', 'key count reset_time', 'false', 'false')
        ) x (name, columns, of_tenant, of_developments)
        union all
        -- Tables of ours that hold facts: all their columns.
        select cast(c.relname as text), (select string_agg(attname, ' ') from pg_attribute where attrelid = c.oid and attnum > 0),
               't.tenant_id = {tenant}',
               case when c.relname in ('analytics_spelling', 'analytics_rolled') then 't.tenant_id = {tenant} and cardinality({ids}) > 0'
                    else 't.tenant_id = {tenant} and {within t.development_id}' end
        from pg_class c
        where c.relnamespace = home::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
          and (c.relname like 'analytics\_%' or c.relname = 'document_views') and c.relname <> all (not_ours)
          and (c.relname = 'analytics_spelling'
               or 2 = (select count(*) from pg_attribute
                       where attrelid = c.oid and attname in ('tenant_id', 'development_id') and not attisdropped))
        union all
        select 'analytics_cache_totals', 'hits writes stale_hits', 'false', 'false'
        union all
        -- A snapshot tells of nobody's rows.
        select x.name, 'seen', '{tenant} is not null', '{tenant} is not null'
        from (values ('analytics_chunk_state'), ('analytics_rating_state'), ('analytics_place_state')) x (name)
    loop
        foreach scope in array array['platform', 'tenant', 'developments'] loop
            select format('create view openhouse_%s.%I as select %s from %I.%I t where %s', scope, t.name,
                          string_agg(format('t.%I', a.attname), ', ' order by a.attnum), home, t.name,
                          case scope when 'platform' then platform when 'tenant' then t.of_tenant else t.of_developments end)
            into definition
            from pg_attribute a
            where a.attrelid = format('%I.%I', home, t.name)::regclass and a.attnum > 0 and not a.attisdropped
              and a.attname = any (regexp_split_to_array(t.columns, '\s+'));
            definition := regexp_replace(definition, '\{within (\S+)\}', replace(within, '{column}', '\1'), 'g');
            execute replace(replace(replace(definition, '{tenant}', tenant), '{ids}', ids), '{home}', quote_ident(home));
        end loop;
    end loop;

    -- What is derived from the rows of tables is derived from those of the platform or the tenant. Of a development it is
    -- what the tenant's rows say of it, because a fact may follow from rows of which it is not one itself. The bodies of our
    -- functions are put in their place, so that they read the views of the schema whoever calls.
    for t in
        with recursive functions as (
            select (p.proname || '()') collate "default" as call,
                   case when p.proargnames is null then '(' || p.prosrc || ')'
                        else format('(select * from (%s) as r (%s))', p.prosrc, array_to_string(p.proargnames, ', ')) end as body,
                   row_number() over (order by p.proname) as place
            from pg_proc p
            where p.pronamespace = home::regnamespace and p.proname like 'analytics\_%' and p.proretset
              and p.pronargs = 0 and p.prolang = (select l.oid from pg_language l where l.lanname = 'sql')
        ),
        definitions as (
            select cast(c.relname as text) collate "default" as name, pg_get_viewdef(c.oid) as text, 0 as round
            from pg_class c
            where c.relnamespace = home::regnamespace and c.relkind = 'v' and c.relname like 'analytics\_%'
              and c.relname <> 'analytics_document_tenant'
            union all
            -- A body may call another function, so all of them are gone through three times.
            select d.name, replace(d.text, f.call, f.body) collate "default", d.round + 1
            from definitions d
            join functions f on f.place = d.round % (select count(*) from functions) + 1
            where d.round < 3 * (select count(*) from functions)
        ),
        expanded as (
            select d.name, d.text from definitions d where d.round = (select max(round) from definitions)
        )
        select e.name, e.text as definition
        from expanded e
        -- Those that others are derived from come first.
        order by (select count(*) from expanded o where o.name <> e.name and e.text ~ ('\m' || o.name || '\M')), e.name
    loop
        foreach scope in array array['openhouse_platform', 'openhouse_tenant'] loop
            perform set_config('search_path', format('%I, %I', scope, home), true);
            execute format('create view %I.%I as %s', scope, t.name, t.definition);
        end loop;
        execute format('create view openhouse_developments.%I as select * from openhouse_tenant.%I t where %s', t.name, t.name,
                       case when exists (select from pg_attribute
                                         where attrelid = format('openhouse_tenant.%I', t.name)::regclass
                                           and attname = 'development_id')
                            then replace(replace(within, '{column}', 't.development_id'), '{ids}', ids)
                            else 'cardinality(' || ids || ') > 0' end);
    end loop;
    perform set_config('search_path', quote_ident(home), true);

    -- A chunk may name a document of another tenant; that it does has to be told, and nothing else of the document.
    foreach scope in array array['openhouse_platform', 'openhouse_tenant', 'openhouse_developments'] loop
        execute format($$create view %I.analytics_document_tenant as
                         select d.id as document_id, d.tenant_id from %I.documents d
                         where current_setting('openhouse.scope', true) <> ''$$, scope, home);
    end loop;

    -- Figures are read from the views and from nothing else.
    grant select on all tables in schema openhouse_platform, openhouse_tenant, openhouse_developments to openhouse_reader;

    -- What a tenant's portal reports goes through the tenant's views, which let no row of another tenant in.
    for t in
        select x.name, x.rights
        from (values
            ('documents', 'select, update (view_count, download_count)'),
            ('homeowners', 'select, update (total_downloads, last_active)'),
            ('units', 'select'),
            ('messages', 'select'),
            ('feedback', 'select, insert'),
            ('document_views', 'select, insert')) x (name, rights)
    loop
        if t.rights <> 'select' then
            execute format('alter view openhouse_tenant.%I set (check_option = local)', t.name);
        end if;
        execute format('grant %s on openhouse_tenant.%I to openhouse_writer', t.rights, t.name);
    end loop;

    -- Everything else that is written knows no scope.
    grant select, insert, update, delete on api_cache, rate_limits to openhouse_writer;
    grant insert on audit_log to openhouse_writer;
    for t in
        select relname as name from pg_class
        where relnamespace = home::regnamespace and relkind in ('r', 'p') and relname like 'analytics\_%'
          and relname not like 'analytics\_databasechangelog%' and relname <> all (not_ours)
    loop
        execute format('grant select, insert, update, delete on %I to openhouse_writer', t.name);
        execute format('grant select, insert, update, delete, truncate on %I to openhouse_maintainer', t.name);
    end loop;

    -- By what a scope is decided, and the catalogue's count of vectors.
    grant select (id, email, role, tenant_id) on admins to openhouse_lookup;
    grant select (id, tenant_id, developer_user_id) on developments to openhouse_lookup;
    grant select (id, name, contact) on tenants to openhouse_lookup;
    grant select (embedding, analytics_xid) on doc_chunks to openhouse_lookup;
    grant select (embedded) on analytics_chunk_group to openhouse_lookup;
    grant select (seen) on analytics_chunk_state to openhouse_lookup;

    -- Facts are kept in step with the rows of everybody.
    grant select on tenants, developments, units, homeowners, house_types, messages, documents, doc_chunks, feedback,
        important_docs_agreements, qr_tokens, document_views to openhouse_maintainer;
end
$setup$
