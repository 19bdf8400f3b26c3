import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { refreshFigures } from '@/api/refresh';
import { text } from '@/i18n';
import { useViewState } from '@/state/useViewState';
import { HelpDialog } from './HelpDialog';
import type { Overlay } from './overlay';
import { exportShown, focusSearch } from './pageTools';
import { Palette } from './Palette';
import { Rail } from './Rail';
import { TopBar } from './TopBar';
import { useShortcuts } from './useShortcuts';

/** The frame around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { state, change } = useViewState();
  const [overlay, show] = useState<Overlay>(null);
  const closeUnless = (one: Overlay) => (open: boolean) => show(open ? one : null);
  useShortcuts(
    useMemo(
      () => ({
        '?': () => show('help'),
        'mod+k': () => show('palette'),
        '/': () => {
          if (!focusSearch()) show('palette');
        },
        e: exportShown,
        t: () => show('range'),
        r: () => void refreshFigures(queries),
        v: () => change({ view: state.view === 'table' ? 'chart' : 'table' }),
      }),
      [queries, change, state.view],
    ),
  );
  return (
    <div className="min-h-dvh bg-page text-ink lg:flex">
      <a
        href="#figures"
        className="sr-only z-50 rounded bg-gold px-3 py-2 text-black focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {text.shell.skip}
      </a>
      <Rail />
      <div className="min-w-0 grow">
        <TopBar overlay={overlay} show={show} />
        <main id="figures" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-6 sm:px-6 lg:py-8">
          {children}
        </main>
      </div>
      <HelpDialog open={overlay === 'help'} onOpenChange={closeUnless('help')} />
      <Palette open={overlay === 'palette'} onOpenChange={closeUnless('palette')} />
    </div>
  );
}
