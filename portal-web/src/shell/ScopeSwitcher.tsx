import { text } from '@/i18n';
import { useMe } from '@/session/me';
import { shownTenant } from '@/state/scope';
import { useViewState } from '@/state/useViewState';

const t = text.shell;
const select =
  'h-9 max-w-40 min-w-0 truncate rounded-lg border border-line bg-surface px-2.5 text-sm text-ink';

/** Company, then development; only what the reader may see. The company's name always shows. */
export function ScopeSwitcher() {
  const me = useMe();
  const { state, change } = useViewState();
  const tenant = shownTenant(state, me);
  const developments = me.developments.filter(
    (development) => !tenant || development.tenant_id === tenant.id,
  );
  const chooseDevelopment = (id: string) => {
    const development = me.developments.find((one) => one.id === id);
    change({
      developmentId: id || null,
      tenantId: development && me.tenants.length > 1 ? development.tenant_id : state.tenantId,
    });
  };
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      {me.tenants.length > 1 ? (
        <select
          className={select}
          aria-label={t.tenant}
          value={tenant?.id ?? ''}
          onChange={(event) =>
            change({ tenantId: event.target.value || null, developmentId: null })
          }
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
    </div>
  );
}
