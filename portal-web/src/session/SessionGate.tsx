import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { meQuery } from '@/api/auth';
import { FullPage } from '@/components/ui/FullPage';
import { RetryNote } from '@/components/ui/RetryNote';
import { text } from '@/i18n';
import { MeContext } from './me';
import { loginAddress } from './returnTo';
import { useToken } from './useToken';

/** Lets signed-in people through and remembers where the others wanted to go. */
export function SessionGate() {
  const token = useToken();
  const { pathname, search } = useLocation();
  const me = useQuery({ ...meQuery, enabled: token !== null });

  if (!token) return <Navigate to={loginAddress(pathname, search)} replace />;
  if (me.data) {
    return (
      <MeContext value={me.data}>
        <Outlet />
      </MeContext>
    );
  }
  return (
    <FullPage>
      {me.error ? (
        <RetryNote title={text.shell.failed} error={me.error} onRetry={() => void me.refetch()} />
      ) : (
        <p role="status">{text.shell.loading}</p>
      )}
    </FullPage>
  );
}
