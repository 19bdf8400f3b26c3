--liquibase formatted sql

--changeset openhouse:totals
--comment: How many facts of all time there are. Facts without a development are counted under an id of zeros.
create table if not exists analytics_total (
  tenant_id uuid not null,
  development_id uuid not null,
  messages bigint not null,
  questions bigint not null,
  test_messages bigint not null,
  tenant_mismatch bigint not null,
  primary key (tenant_id, development_id)
);
insert into analytics_total
select tenant_id, coalesce(development_id, '00000000-0000-0000-0000-000000000000'), count(*) filter (where excluded is null),
       count(*) filter (where asked), count(*) filter (where excluded = 'test'), count(*) filter (where excluded = 'tenant_mismatch')
from analytics_fact
group by 1, 2
on conflict do nothing;
