import type { Me } from '@/api/schema';
import { text } from '@/i18n';
import { parseViewState, writeViewState } from '@/state/urlState';
import { pagesOf } from './pages';

export interface Destination {
  key: string;
  label: string;
  kind: string;
  to: { pathname: string; search: string };
}

const MOST = 12;

/** Where the palette can go from here: pages of the role, developments of the scope. */
export function destinations(
  me: Me,
  pathname: string,
  search: string,
  typed: string,
): Destination[] {
  const here = new URLSearchParams(search);
  const pages = pagesOf(me.role).map(({ path, label }) => ({
    key: path,
    label,
    kind: text.palette.page,
    to: { pathname: path, search },
  }));
  const developments = me.developments.map(({ id, name, tenant_id }) => {
    const tenantId = me.tenants.length > 1 ? tenant_id : null;
    const state = { ...parseViewState(here), developmentId: id, tenantId };
    return {
      key: id,
      label: name,
      kind: text.palette.development,
      to: { pathname, search: `?${writeViewState(state, here).toString()}` },
    };
  });
  const wanted = typed.trim().toLowerCase();
  return [...pages, ...developments]
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .slice(0, MOST);
}
