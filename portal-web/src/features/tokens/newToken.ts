import type { Me, NewToken, Role } from '@/api/schema';

/** What somebody fills in to make a token. */
export interface TokenForm {
  name: string;
  scope: NewToken['scope'];
  role: Role;
  tenantId: string;
  developmentIds: string[];
  /** Empty for a token without an end. */
  days: string;
}

const RANKS: readonly Role[] = ['super_admin', 'admin', 'developer'];

/** The roles that a token may read as: none wider than its maker's. */
export const rolesUpTo = (role: Role): readonly Role[] => RANKS.slice(RANKS.indexOf(role));

export const emptyForm = (me: Me, tenantId: string | null): TokenForm => ({
  name: '',
  scope: 'read',
  role: 'admin',
  tenantId: tenantId ?? me.tenant?.id ?? me.tenants[0]?.id ?? '',
  developmentIds: [],
  days: '90',
});

/** Whether a token belongs to one company; one for the whole platform does not. */
export const isOfTenant = ({ scope, role }: TokenForm) =>
  scope === 'telemetry' || role !== 'super_admin';

export const readsDevelopments = ({ scope, role }: TokenForm) =>
  scope === 'read' && role === 'developer';

export const isComplete = (form: TokenForm) =>
  form.name.trim() !== '' && (!readsDevelopments(form) || form.developmentIds.length > 0);

/** The request for a filled in form: no field that does not belong to its scope and role. */
export function toRequest(form: TokenForm): NewToken {
  return {
    name: form.name.trim(),
    scope: form.scope,
    ...(form.scope === 'read' ? { role: form.role } : {}),
    ...(readsDevelopments(form) ? { development_ids: form.developmentIds } : {}),
    ...(isOfTenant(form) ? { tenant_id: form.tenantId } : {}),
    ...(form.days === '' ? {} : { expires_in_days: Number(form.days) }),
  };
}
