import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { NotFoundPage } from '@/features/notfound/NotFoundPage';
import { isNotFound } from '@/lib/problem';
import { useMe } from '@/session/me';
import { Shell } from '@/shell/Shell';
import { isForeign } from '@/state/scope';
import { useViewState } from '@/state/useViewState';
import { CrashNote } from './CrashNote';
import { Dictionary } from './Dictionary';
import { PageSkeleton } from './PageSkeleton';

/** The pages inside of the shell; what is not the reader's own is not found. */
export function ScopedPages() {
  const me = useMe();
  const { state } = useViewState();
  const { key } = useLocation();
  return (
    <Dictionary>
      <Shell>
        {isForeign(state, me) ? (
          <NotFoundPage />
        ) : (
          <ErrorBoundary
            place={key}
            fallback={(error) => (isNotFound(error) ? <NotFoundPage /> : <CrashNote />)}
          >
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        )}
      </Shell>
    </Dictionary>
  );
}
