insert into tenants (id, name, slug, contact, created_at)
select bench_id('a', n), 'Company ' || n, 'company-' || n,
       jsonb_build_object('timezone', case when n % 10 = 0 then 'Europe/Madrid' else 'Europe/Dublin' end),
       timestamptz '2025-01-01 00:00:00Z'
from generate_series(1, ${tenants}) n;

insert into admins (id, tenant_id, email, role, created_at)
select bench_id('b', n), bench_id('a', n), 'admin' || n || '@bench.ie',
       'admin', timestamptz '2025-01-01 00:00:00Z'
from generate_series(1, ${tenants}) n
union all
select bench_id('b', ${tenants} + n), bench_id('a', bench_tenant_of(n, ${tenants})), 'developer' || n || '@bench.ie',
       'developer', timestamptz '2025-01-01 00:00:00Z'
from generate_series(1, ${developments}) n
union all
select bench_id('b', 0), bench_id('a', 1), 'super@bench.ie', 'super_admin', timestamptz '2025-01-01 00:00:00Z';

insert into developments (id, tenant_id, code, name, developer_user_id, created_at)
select bench_id('c', n), bench_id('a', bench_tenant_of(n, ${tenants})), 'D' || n, 'Development ' || n,
       bench_id('b', ${tenants} + n), timestamptz '2025-01-01 00:00:00Z'
from generate_series(1, ${developments}) n;

insert into house_types (id, tenant_id, development_id, house_type_code, created_at)
select bench_id('e', 4 * n + k), bench_id('a', bench_tenant_of(n, ${tenants})), bench_id('c', n), 'T' || k,
       timestamptz '2025-01-01 00:00:00Z'
from generate_series(1, ${developments}) n, generate_series(0, 3) k;

insert into units (id, tenant_id, development_id, development_code, unit_number, unit_code, unit_uid, address_line_1,
                   house_type_code, bedrooms, purchaser_name, purchaser_email, created_at)
select bench_id('d', n), bench_id('a', bench_tenant_of(d, ${tenants})), bench_id('c', d), 'D' || d, n::text, 'U' || n,
       'U-' || n, n || ' Main Street', 'T' || n % 4, 2 + n % 4,
       case when n % 10 < 8 then 'Owner ' || n end, case when n % 10 < 8 then 'owner' || n || '@home.ie' end,
       timestamptz '2025-02-01 00:00:00Z' + n % 200 * interval '1 day'
from generate_series(1, ${units}) n
cross join lateral (select bench_development_of(n, ${units}, ${developments}) as d) place;

insert into homeowners (id, tenant_id, development_id, name, email, created_at)
select bench_id('f', n), bench_id('a', bench_tenant_of(d, ${tenants})), bench_id('c', d), 'Owner ' || n,
       'Owner' || n || '@home.ie', timestamptz '2025-03-01 00:00:00Z' + n % 200 * interval '1 day'
from generate_series(1, ${units}) n
cross join lateral (select bench_development_of(n, ${units}, ${developments}) as d) place
where n % 10 < 6;

insert into documents (id, tenant_id, development_id, document_type, doc_kind, house_type_code, title, file_name,
                       relative_path, mime_type, processing_status, created_at, updated_at)
select bench_id('1', 20 * d + k), bench_id('a', bench_tenant_of(d, ${tenants})), bench_id('c', d),
       (array['floor_plan', 'warranty', 'manual', 'brochure'])[1 + k % 4],
       (array['plan', 'warranty', 'manual', 'brochure'])[1 + k % 4],
       case when k % 5 = 0 then 'T' || k % 4 end, 'Document ' || k, k || '.pdf', k || '.pdf', 'application/pdf', 'complete',
       timestamptz '2025-03-01 00:00:00Z', timestamptz '2025-03-01 00:00:00Z'
from generate_series(1, ${developments}) d, generate_series(0, 19) k;

-- A fifth of the chunks hold an embedding, because each takes six kilobytes.
insert into doc_chunks (id, tenant_id, development_id, document_id, chunk_index, content, embedding, house_type_code,
                        source_type, created_at)
select bench_id('2', n), bench_id('a', bench_tenant_of(d, ${tenants})), bench_id('c', d), bench_id('1', 20 * d + n % 20),
       n / 20, repeat('Turn the valve to the left until it clicks. ', (10 + 30 * bench_chance(n, 21))::integer),
       case when n % 5 = 0 then e.embedding end, case when n % 3 = 0 then 'T' || n % 4 end, 'document',
       timestamptz '2025-03-01 00:00:00Z' + n % 300 * interval '1 day'
from generate_series(1, ${chunks}) n
cross join lateral (select 1 + n % ${developments} as d) place
cross join (select cast('[' || repeat('0.5,', 1535) || '0.5]' as vector) as embedding) e;

insert into feedback (id, tenant_id, message_id, rating, user_id, created_at)
select bench_id('3', n), bench_id('a', bench_tenant_of(bench_development_of(u, ${units}, ${developments}), ${tenants})),
       bench_id('4', m), 1 + (5 * bench_chance(n, 31))::integer % 5, bench_id('d', u)::text,
       timestamptz '${end}' - (${messages} - m) * (interval '365 days' / ${messages})
from generate_series(1, ${messages} / 50) n
cross join lateral (select n * 50 as m) message
cross join lateral (select 1 + floor(bench_chance(m, 1) * ${units})::bigint as u) home;
