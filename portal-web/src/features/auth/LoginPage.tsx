import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { authConfigQuery, login, openingQuery } from '@/api/auth';
import { Brand } from '@/components/ui/Brand';
import { FullPage } from '@/components/ui/FullPage';
import { RetryNote } from '@/components/ui/RetryNote';
import { text } from '@/i18n';
import { returnTo } from '@/session/returnTo';
import { tokenStore } from '@/session/tokenStore';
import { useKnown, useToken } from '@/session/useToken';
import { DemoAccounts } from './DemoAccounts';
import { LoginForm } from './LoginForm';
import { signInFault } from './signInFault';

const t = text.signIn;

export default function LoginPage() {
  const { search } = useLocation();
  const token = useToken();
  const known = useKnown();
  const opening = useQuery({ ...openingQuery, enabled: !known });
  const config = useQuery(authConfigQuery);
  const preparing = config.isPending || (!known && opening.isPending);
  const signIn = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) =>
      login(email, password),
  });
  useEffect(() => {
    document.title = `${t.title} · ${text.product}`;
  }, []);

  if (token) return <Navigate to={returnTo(search)} replace />;
  return (
    <FullPage>
      <div className="w-full max-w-md">
        <Brand />
        <h1 className="mt-8 text-3xl font-semibold tracking-tight">{t.title}</h1>
        <p className="mt-2 text-muted">{t.lead}</p>
        <div className="mt-6 min-h-72 rounded-2xl border border-line bg-surface p-6">
          {tokenStore.hasEnded() && (
            <p role="status" className="mb-4 border-l-2 border-gold pl-3 text-sm">
              {t.ended}
            </p>
          )}
          {preparing && <p role="status">{t.loading}</p>}
          {config.error && (
            <RetryNote
              title={text.errors.unexpected}
              error={config.error}
              onRetry={() => void config.refetch()}
            />
          )}
          {config.data?.local_sign_in === false && <p>{t.external}</p>}
          {!preparing && config.data?.local_sign_in && (
            <LoginForm
              busy={signIn.isPending}
              fault={signInFault(signIn.error)}
              onSubmit={(email, password) => signIn.mutate({ email, password })}
            />
          )}
          {!preparing && config.data?.demo && (
            <DemoAccounts
              accounts={config.data.demo_accounts}
              busy={signIn.isPending}
              onPick={(account) => signIn.mutate(account)}
            />
          )}
        </div>
      </div>
    </FullPage>
  );
}
