-- How many homes and homeowners there are, from the counts where these are kept, else counted. Whoever reads them names what is counted;
-- those of no development are of its tenant alone.
places as not materialized (
    select c.tenant_id, c.development_id, c.counted, c.house_type_code, c.n
    from analytics_place_count c
    where {scope: c.tenant_id, c.development_id} and (select s.seen is not null from analytics_place_state s)
    union all
    select u.tenant_id, u.development_id, 'home', u.house_type_code, count(*)
    from units u
    where {scope: u.tenant_id, u.development_id} and (select s.seen is null from analytics_place_state s)
    group by u.tenant_id, u.development_id, u.house_type_code
    union all
    select u.tenant_id, u.development_id, 'home_without_purchaser', null, count(*)
    from units u
    where {include: place/without_purchaser.sql}
      and {scope: u.tenant_id, u.development_id} and (select s.seen is null from analytics_place_state s)
    group by u.tenant_id, u.development_id
    union all
    select h.tenant_id, h.development_id, 'homeowner', null, count(*)
    from homeowners h
    where {scope: h.tenant_id, h.development_id} and (select s.seen is null from analytics_place_state s)
    group by h.tenant_id, h.development_id
)
