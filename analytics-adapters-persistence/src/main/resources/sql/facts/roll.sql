-- Adds the facts of these messages to the rollups, or takes them away (sign -1), as far as their days are rolled up.
with chosen as materialized (
    select
        f.*,
        f.asked_at at time zone r.zone as local_time,
        cast(f.asked_at at time zone r.zone as date) < r.rolled_to as of_tenant,
        r.counted and cast(f.asked_at at time zone r.zone as date) < r.rolled_to as of_counted_tenant,
        coalesce(cast(f.asked_at at time zone r.zone as date) < d.rolled_to, false) as of_development
    from unnest(cast(:tenant_ids as uuid[]), cast(:ids as uuid[])) as c (tenant_id, message_id)
    join analytics_fact f on f.tenant_id = c.tenant_id and f.message_id = c.message_id
    join analytics_rolled r on r.tenant_id = f.tenant_id and r.development_id = {all}
    left join analytics_rolled d on d.tenant_id = f.tenant_id and d.development_id = f.development_id
),
{include: facts/roll_sums.sql},
{include: facts/same_of_chosen.sql},
{include: facts/repeat_sums.sql},
{include: facts/repeats.sql},
{include: facts/last_people.sql},
{include: facts/lasts_of_chosen.sql},
{include: facts/last_sums.sql},
{include: facts/last_asked.sql},
{include: facts/cut_months.sql},
{include: facts/cut_much_asked.sql},
{include: facts/roll_into.sql}
