-- A number from 0 to below 1 that depends on its arguments alone, so that every run makes the same rows.
create or replace function bench_chance(n bigint, salt bigint) returns double precision
language sql immutable parallel safe as $$
    select (hashint8extended(n, salt) & 9007199254740991) / 9007199254740992.0
$$;

create or replace function bench_id(kind text, n bigint) returns uuid
language sql immutable parallel safe as $$
    select cast(kind || '0000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0') as uuid)
$$;

-- A third of all homes stand in the first development, the others evenly in the rest.
create or replace function bench_development_of(unit bigint, units bigint, developments bigint) returns bigint
language sql immutable parallel safe as $$
    select case when unit <= units / 3 then 1 else 2 + unit % (developments - 1) end
$$;

create or replace function bench_tenant_of(development bigint, tenants bigint) returns bigint
language sql immutable parallel safe as $$
    select 1 + (development - 1) % tenants
$$;

create or replace function bench_question(n bigint) returns text
language sql immutable parallel safe as $$
    select (array['How do I reset the boiler', 'When are the bins collected', 'Where is the stopcock',
                  'How do I bleed the radiators', 'What does the warranty cover', 'Where can visitors park',
                  'How do I set up the broadband', 'Which paint was used in the hall', 'How does the heat pump work',
                  'Who do I call about a snag', 'Where is the fuse box', 'How do I clean the oven',
                  'How do I lock the windows', 'What are the dimensions of the kitchen', 'Is there a creche nearby',
                  'How do I test the smoke alarm'])[1 + n % 16] || case when n < 16 then '' else ' in room ' || n end
$$;
