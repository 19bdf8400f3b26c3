-- Whether something waits to be rolled up.
select exists (select from analytics_rolled r where r.rolled_to < 'infinity')
    or exists (
        select
        from analytics_large_development l
        where not exists (
            select from analytics_rolled r where r.tenant_id = l.tenant_id and r.development_id = l.development_id))
