-- One exchange a row, evenly over the time that ends at the moment of the figures, asked by homes at random.
-- Few questions are asked often and many rarely; each has a few spellings.
insert into messages (id, tenant_id, development_id, user_id, sender, content, user_message, ai_message, metadata,
                      token_count, cost_usd, latency_ms, created_at)
select bench_id('4', n),
       bench_id('a', bench_tenant_of(d, ${tenants})),
       bench_id('c', d),
       case when bench_chance(n, 2) < 0.05 then 'anonymous-' || bench_id('c', d) else bench_id('d', u)::text end,
       'user',
       spelt,
       spelt,
       case when bench_chance(n, 3) < 0.97
            then 'Open the door of the cupboard in the hall and follow the label on the inside. '
                 || repeat('Then wait for a minute. ', 1 + n::integer % 4) end,
       jsonb_build_object('answer_confidence', case when bench_chance(n, 4) < 0.06 then 'no_match' else 'exact' end)
           || case when bench_chance(n, 5) < 0.6 then '{"topic": "heating"}' else '{}' end::jsonb
           || case when bench_chance(n, 6) < 0.01 then '{"testMode": "true"}' else '{}' end::jsonb,
       case when bench_chance(n, 7) < 0.8 then 200 + (1000 * bench_chance(n, 8))::integer else 0 end,
       case when bench_chance(n, 7) < 0.8 then round((0.0002 + 0.002 * bench_chance(n, 8))::numeric, 6) else 0 end,
       case when bench_chance(n, 9) < 0.9 then (400 + 600 / (0.05 + bench_chance(n, 10)))::integer end,
       timestamptz '${end}' - abs(${messages} - n) * (${apart})
from generate_series(cast(${from} as bigint), ${to}) n
cross join lateral (select 1 + floor(bench_chance(n, 1) * ${units})::bigint as u) home
cross join lateral (select bench_development_of(u, ${units}, ${developments}) as d) place
cross join lateral (select bench_question(floor(power(bench_chance(n, 11), 4) * ${questions})::bigint) as question) asked
cross join lateral (select case n % 4 when 0 then question || '?' when 1 then lower(question) when 2 then 'Hi, ' || question || '?'
                                      else question end as spelt) words
