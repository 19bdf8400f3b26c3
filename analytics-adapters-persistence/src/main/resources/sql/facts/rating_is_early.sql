f.message_id is not null
  and not exists (
      select
      from analytics_fact m
      where m.tenant_id = f.tenant_id and m.message_id = f.message_id and m.asked_at <= f.created_at)