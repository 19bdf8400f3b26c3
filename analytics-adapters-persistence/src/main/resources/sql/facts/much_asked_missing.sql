-- Whether keys that are asked most wait to be chosen, or days of chosen ones to be added up.
with {include: facts/much_asked_levels.sql}
select exists (
        select
        from levels l
        left join analytics_much_asked_level c on c.tenant_id = l.tenant_id and c.development_id = l.development_id
        where c.chosen_to is null or c.chosen_to < l.over_to)
    or exists (
        select
        from analytics_much_asked_level c
        join analytics_much_asked k
          on k.tenant_id = c.tenant_id and k.development_id = c.development_id and k.summed_to < c.chosen_to)
