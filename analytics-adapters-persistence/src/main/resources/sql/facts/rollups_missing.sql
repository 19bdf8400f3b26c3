-- Whether something waits to be rolled up.
select exists (select from analytics_rolled r where r.rolled_to < 'infinity')
    or exists (
        select
        from analytics_total a
        join analytics_rolled r on r.tenant_id = a.tenant_id and r.development_id = {all}
        where a.messages >= cast(:much as bigint) and a.development_id <> '00000000-0000-0000-0000-000000000000'
          and not exists (
              select from analytics_rolled d where d.tenant_id = a.tenant_id and d.development_id = a.development_id))
