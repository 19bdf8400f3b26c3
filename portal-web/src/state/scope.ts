import type { Me } from '@/api/schema';
import type { ViewState } from './urlState';

/** Whether the address asks for a company or development that is not the reader's own. */
export function isForeign({ tenantId, developmentId }: ViewState, me: Me): boolean {
  if (tenantId && !me.tenants.some((tenant) => tenant.id === tenantId)) return true;
  if (!developmentId) return false;
  const development = me.developments.find(({ id }) => id === developmentId);
  return !development || (tenantId !== null && development.tenant_id !== tenantId);
}

/** The company whose figures are on screen, or null across all. */
export function shownTenant({ tenantId, developmentId }: ViewState, me: Me) {
  const development = me.developments.find(({ id }) => id === developmentId);
  const own = me.role === 'super_admin' ? undefined : me.tenant?.id;
  const id = development?.tenant_id ?? tenantId ?? own;
  return me.tenants.find((tenant) => tenant.id === id) ?? null;
}
