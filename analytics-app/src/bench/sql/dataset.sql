-- A deterministic dataset of any size, made by the server itself. Settings of the session choose it:
--   bench.messages  rows of messages (1000000), bench.tenants (200), bench.developments (2000), bench.units (100000),
--   bench.large_units  units of one development more (100000), bench.until  the day that the messages lead up to.
-- Ids are hashes of what they stand for, texts follow a power law over 500,000 questions.
set synchronous_commit = off;

insert into tenants (id, name, slug, contact)
select cast(md5('tenant ' || t) as uuid), 'Company ' || t, 'company-' || t, '{"timezone": "Europe/Dublin"}'
from generate_series(1, cast(coalesce(nullif(current_setting('bench.tenants', true), ''), '200') as integer)) t;

-- Number 0 is the large development of the first tenant.
insert into developments (id, tenant_id, code, name)
select cast(md5('development ' || d) as uuid), cast(md5('tenant ' || 1 + d % n.tenants) as uuid), 'D' || d, 'Park ' || d
from (select cast(coalesce(nullif(current_setting('bench.tenants', true), ''), '200') as integer) as tenants) n,
     generate_series(0, cast(coalesce(nullif(current_setting('bench.developments', true), ''), '2000') as integer)) d;

insert into units (id, tenant_id, development_id, development_code, unit_number, unit_code, unit_uid, address_line_1, city,
                   eircode, house_type_code, bedrooms, purchaser_name, purchaser_email, consent_at, important_docs_agreed_version)
select cast(md5('unit ' || u.number) as uuid), d.tenant_id, d.id, d.code, u.place::text, 'U' || u.number, 'UID' || u.number,
       u.place || ' Main Street', 'Dublin', 'D' || lpad((u.number % 100)::text, 2, '0') || ' X' || u.number, 'BT' || u.number % 12,
       2 + u.number % 4, case when u.number % 10 < 8 then 'Aoife Byrne ' || u.number end,
       case when u.number % 10 < 7 then 'owner' || u.number || '@example.ie'
            when u.number % 10 = 7 then 'house' || u.number || '@pending.onboarding' end,
       case when u.number % 3 = 0 then timestamptz '2026-06-01' end, case when u.number % 5 = 0 then 1 else 0 end
from (
    select n as number, 1 + (n / m.developments) as place, 1 + n % m.developments as development
    from (select cast(coalesce(nullif(current_setting('bench.developments', true), ''), '2000') as integer) as developments) m,
         generate_series(0, cast(coalesce(nullif(current_setting('bench.units', true), ''), '100000') as integer) - 1) n
    union all
    select 10000000 + n, n, 0
    from generate_series(1, cast(coalesce(nullif(current_setting('bench.large_units', true), ''), '100000') as integer)) n
) u
join developments d on d.code = 'D' || u.development;

insert into homeowners (id, tenant_id, development_id, name, email, last_active)
select cast(md5('homeowner ' || u.id) as uuid), u.tenant_id, u.development_id, u.purchaser_name, u.purchaser_email,
       timestamptz '2026-11-01' - (hashtext(cast(u.id as text)) & 255) * interval '1 day'
from units u
where u.purchaser_email like 'owner%';

insert into qr_tokens (unit_id, tenant_id, development_id, token_hash, used_at)
select u.id, u.tenant_id, u.development_id, md5('token ' || u.id),
       case when hashtext(cast(u.id as text)) & 1 = 0 then timestamptz '2026-05-01' end
from units u
where hashtext(cast(u.id as text)) & 3 > 0;

insert into documents (id, tenant_id, development_id, document_type, title, file_name, relative_path, mime_type)
select cast(md5('document ' || d.id || ' ' || n) as uuid), d.tenant_id, d.id, 'manual', 'Manual ' || n, 'manual' || n || '.pdf',
       'manual' || n || '.pdf', 'application/pdf'
from developments d, generate_series(1, 20) n;

-- Spread over a year, in the order of time; a quarter of them in the large development.
insert into messages (id, tenant_id, development_id, user_id, sender, content, user_message, ai_message, metadata, token_count,
                      cost_usd, latency_ms, created_at)
select cast(md5('message ' || m.n) as uuid), u.tenant_id, u.development_id, cast(u.id as text), 'user', q.text, q.text,
       case when m.h & 63 > 0 then repeat('An answer of some length. ', 8) end,
       case when m.h & 15 = 0 then jsonb '{"answer_confidence": "no_match"}' else jsonb '{"answer_confidence": "exact"}' end,
       500 + (m.h & 511), 0.0005, 800 + (m.h & 4095), m.at
from (
    select n, hashtext('h' || n) & 2147483647 as h, (hashtext('r' || n) & 16777215) / 16777216.0 as r,
           cast(coalesce(nullif(current_setting('bench.until', true), ''), '2026-11-25') as timestamptz)
               - (all_rows - n) * interval '365 days' / all_rows as at
    from (select cast(coalesce(nullif(current_setting('bench.messages', true), ''), '1000000') as integer) as all_rows) s,
         generate_series(1, s.all_rows) n
) m
cross join lateral (
    select case when m.h % 4 = 0 then 10000001 + m.h / 4 % large else m.h / 4 % units end as number
    from (select cast(coalesce(nullif(current_setting('bench.units', true), ''), '100000') as integer) as units,
                 cast(coalesce(nullif(current_setting('bench.large_units', true), ''), '100000') as integer) as large) s
) place
cross join lateral (
    select 'How do I set the ' || (array['heating', 'boiler', 'alarm', 'oven', 'parking', 'bins', 'window', 'garden'])[1 + k % 8]
        || ' number ' || k || '?' as text
    from (select cast(floor(exp(ln(500000) * m.r)) as integer) as k) z
) q
join units u on u.id = cast(md5('unit ' || place.number) as uuid);

insert into document_views (tenant_id, development_id, document_id, homeowner_id, kind, occurred_at)
select h.tenant_id, h.development_id, cast(md5('document ' || h.development_id || ' ' || n) as uuid), h.id, 'view',
       timestamptz '2026-11-25' - ((hashtext(h.id || ' ' || n) & 1023) * interval '4 hours')
from homeowners h, generate_series(1, 2) n
where hashtext(cast(h.id as text)) & 1 = 0;

analyze;
