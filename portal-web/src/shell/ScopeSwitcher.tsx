import { ArrowUpRight } from 'lucide-react';
import { Link, useLocation, useNavigate } from 'react-router';
import { text } from '@/i18n';
import { useMe } from '@/session/me';
import { developmentAddress, DEVELOPMENTS, tabAt } from '@/state/developments';
import { shownTenant } from '@/state/scope';
import { writeViewState, type ViewState } from '@/state/urlState';
import { useViewState } from '@/state/useViewState';

const t = text.shell;
const select =
  'field-sizing-content h-9 max-w-56 min-w-0 truncate rounded-lg border border-line bg-surface px-2.5 text-sm text-ink';

/**
 * Company, then development; only what the reader may see. The company's name always shows. Among the developments'
 * own pages a choice leads to the development's page, elsewhere it narrows the figures.
 */
export function ScopeSwitcher() {
  const me = useMe();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { state, change } = useViewState();
  const tenant = shownTenant(state, me);
  const developments = me.developments.filter(
    (development) => !tenant || development.tenant_id === tenant.id,
  );
  const atDevelopments = pathname.startsWith(DEVELOPMENTS);
  const carried = (part: Partial<ViewState>) =>
    writeViewState({ ...state, developmentId: null, ...part }).toString();
  const open = (to: string, part: Partial<ViewState> = {}) =>
    void navigate({ pathname: to, search: carried(part) });
  const chooseTenant = (tenantId: string | null) => {
    if (atDevelopments) open(DEVELOPMENTS, { tenantId });
    else change({ tenantId, developmentId: null });
  };
  const chooseDevelopment = (id: string) => {
    const development = me.developments.find((one) => one.id === id);
    const tenantId = development && me.tenants.length > 1 ? development.tenant_id : state.tenantId;
    if (atDevelopments) {
      open(id ? developmentAddress(id, tabAt(pathname)) : DEVELOPMENTS, { tenantId });
    } else change({ developmentId: id || null, tenantId });
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      {me.tenants.length > 1 ? (
        <select
          className={select}
          aria-label={t.tenant}
          value={tenant?.id ?? ''}
          onChange={(event) => chooseTenant(event.target.value || null)}
        >
          <option value="">{t.allTenants}</option>
          {me.tenants.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <span className="truncate text-sm font-semibold">{tenant?.name}</span>
      )}
      {developments.length > 0 && (
        <select
          className={select}
          aria-label={t.development}
          value={state.developmentId ?? ''}
          onChange={(event) => chooseDevelopment(event.target.value)}
        >
          <option value="">{t.allDevelopments}</option>
          {developments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {state.developmentId && !atDevelopments && (
        <Link
          to={{ pathname: developmentAddress(state.developmentId), search: carried({}) }}
          aria-label={t.openDevelopment}
          title={t.openDevelopment}
          className="rounded-lg border border-line bg-surface p-2 text-ink hover:bg-tint"
        >
          <ArrowUpRight size={16} aria-hidden />
        </Link>
      )}
    </div>
  );
}
