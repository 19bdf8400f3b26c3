import { Suspense } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { cx } from '@/lib/cx';
import { useMe } from '@/session/me';
import { developmentAddress, TABS } from '@/state/developments';
import { carriedSearch } from '@/state/urlState';
import { useDevelopmentId } from './useDevelopmentId';

const t = text.development;

/** One development: its name, its tabs, and the tab that the address names. */
export default function DevelopmentPage() {
  const id = useDevelopmentId();
  const me = useMe();
  const search = carriedSearch(useLocation().search);
  const development = me.developments.find((one) => one.id === id);
  const tenant = me.tenants.find((one) => one.id === development?.tenant_id);
  return (
    <Page title={development?.name ?? ''} lead={tenant?.name ?? ''}>
      <nav aria-label={t.tabs} className="-mt-2 overflow-x-auto border-b border-line">
        <ul className="flex gap-1">
          {TABS.map((tab) => (
            <li key={tab}>
              <NavLink
                end
                to={{ pathname: developmentAddress(id, tab), search }}
                className={({ isActive }) =>
                  cx(
                    '-mb-px block border-b-2 px-3 py-2 text-sm whitespace-nowrap',
                    isActive
                      ? 'border-gold font-semibold'
                      : 'border-transparent text-muted hover:text-ink',
                  )
                }
              >
                {t.tab[tab]}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense
        fallback={<div role="status" aria-label={text.shell.loading} className="skeleton h-96" />}
      >
        <Outlet />
      </Suspense>
    </Page>
  );
}
