-- Entries of the access log. A name that the existing application wrote is shown where it is an admin's, and addresses in its
-- free text are masked, so that no homeowner who tried to sign in is named. What belongs to no tenant is seen by the whole
-- platform alone.
facts as (
    select
        coalesce(a.tenant_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as scope_tenant_id,
        cast(null as uuid) as development_id,
        a.id,
        a.created_at as occurred_at,
        a.type,
        case when a.metadata ->> 'writer' = 'openhouse-analytics' then a.action
             else regexp_replace(a.action, '[^[:space:]]+@[^[:space:]]+', '[email]', 'g') end as action,
        case when a.metadata ->> 'writer' = 'openhouse-analytics'
               or exists (select from admins d where lower(d.email) = lower(a.actor)) then a.actor end as actor,
        a.actor_role,
        a.tenant_id,
        a.request_path as path,
        case when a.metadata ->> 'writer' = 'openhouse-analytics' then a.metadata end as told
    from audit_log a
    where a.type in ('admin_login', 'admin_logout', 'login_failure', 'session_reuse', 'access_denied',
                     'unauthorized_tenant_access', 'cross_tenant_read', 'csv_export', 'token_created', 'token_revoked',
                     'account_created', 'account_disabled', 'account_enabled', 'account_password_changed')
      and a.created_at >= cast(:from_at as timestamptz) and a.created_at < cast(:to_at as timestamptz)
      {if type: and a.type = cast(:type as text)}
),
filtered as (
    select
        f.id, f.occurred_at, f.type, f.action, f.actor, f.actor_role, f.tenant_id, t.name as tenant_name,
        case when f.told is not null then f.path end as path,
        f.told ->> 'filter' as filter,
        cast(f.told ->> 'rows' as bigint) as rows,
        f.told ->> 'outcome' as outcome,
        coalesce(cast(f.told ->> 'times' as bigint), 1) as times
    from facts f
    left join tenants t on t.id = f.tenant_id
    where {scope: f.scope_tenant_id, f.development_id}
      {if actor: and lower(f.actor) = lower(cast(:actor as text))}
      {if search: and lower(concat_ws(' ', f.actor, f.action, f.path, f.told ->> 'filter'))
                      like lower(cast(:search as text)) escape '!'}
)
