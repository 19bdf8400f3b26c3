select (select count(*) from tenants), (select count(*) from developments), (select count(*) from units),
       (select count(*) from homeowners), (select count(*) from documents),
       (select count(*) from messages m where coalesce(m.metadata ->> 'testMode', '') <> 'true'),
       (select count(*) from messages m where coalesce(m.metadata ->> 'testMode', '') <> 'true' and m.user_message ~ '\S'),
       (select count(distinct m.user_id) from messages m
        where coalesce(m.metadata ->> 'testMode', '') <> 'true' and m.created_at >= timestamptz '${end}' - interval '7 days')
