import { NavLink, useLocation } from 'react-router';
import { Brand } from '@/components/ui/Brand';
import { text } from '@/i18n';
import { cx } from '@/lib/cx';
import { useMe } from '@/session/me';
import { carriedSearch } from '@/state/urlState';
import { pagesOf } from './pages';

/** The pages that the role has; scope and window go along from page to page. */
export function Rail() {
  const me = useMe();
  const search = carriedSearch(useLocation().search);
  return (
    <header className="bg-[#0C0C0C] text-white lg:w-56 lg:shrink-0 lg:border-r lg:border-line">
      <div className="lg:sticky lg:top-0">
        <div className="flex items-center justify-between gap-3 px-4 py-4 lg:flex-col lg:items-start lg:px-5 lg:py-6">
          <Brand />
          {me.demo && (
            <p className="rounded-full border border-[#D4AF37]/60 px-2.5 py-0.5 text-xs whitespace-nowrap text-[#D4AF37]">
              {text.shell.demo}
            </p>
          )}
        </div>
        <nav aria-label={text.shell.pages} className="overflow-x-auto px-3 pb-3">
          <ul className="flex gap-1 lg:flex-col">
            {pagesOf(me.role).map(({ path, label, icon: Icon }) => (
              <li key={path}>
                <NavLink
                  end={path === '/admin-enterprise'}
                  to={{ pathname: path, search }}
                  className={({ isActive }) =>
                    cx(
                      'flex items-center gap-3 rounded-lg px-3 py-2 text-sm whitespace-nowrap focus-visible:outline-[#D4AF37]',
                      isActive
                        ? 'bg-white/12 font-semibold text-[#D4AF37]'
                        : 'text-white/80 hover:bg-white/8 hover:text-white',
                    )
                  }
                >
                  <Icon size={17} aria-hidden />
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
