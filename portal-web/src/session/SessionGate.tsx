import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { meQuery, openingQuery } from '@/api/auth';
import { FullPage } from '@/components/ui/FullPage';
import { RetryNote } from '@/components/ui/RetryNote';
import { text } from '@/i18n';
import { MeContext } from './me';
import { loginAddress } from './returnTo';
import { useKnown, useToken } from './useToken';

/** Lets signed-in people through and remembers where the others wanted to go. */
export function SessionGate() {
  const token = useToken();
  const known = useKnown();
  const { pathname, search } = useLocation();
  const opening = useQuery({ ...openingQuery, enabled: !known });
  const me = useQuery({ ...meQuery, enabled: token !== null });

  if (known && !token) return <Navigate to={loginAddress(pathname, search)} replace />;
  if (me.data) {
    return (
      <MeContext value={me.data}>
        <Outlet />
      </MeContext>
    );
  }
  const { error, refetch } = known ? me : opening;
  return (
    <FullPage>
      {error ? (
        <RetryNote title={text.shell.failed} error={error} onRetry={() => void refetch()} />
      ) : (
        <p role="status">{text.shell.loading}</p>
      )}
    </FullPage>
  );
}
