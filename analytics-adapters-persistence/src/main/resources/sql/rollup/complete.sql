not exists (
        select
        from tenant_window w
        left join analytics_rolled r
          on r.tenant_id = w.tenant_id and r.development_id = {all} and r.zone = w.zone and r.rolled_to = 'infinity'
        where r.tenant_id is null)