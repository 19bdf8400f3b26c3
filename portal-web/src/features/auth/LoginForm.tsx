import type { FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { text } from '@/i18n';

const t = text.signIn;
const field =
  'mt-1 w-full rounded-lg border border-muted/60 bg-page px-3 py-2 text-ink placeholder:text-muted';

interface Props {
  busy: boolean;
  fault: string | null;
  onSubmit: (email: string, password: string) => void;
}

export function LoginForm({ busy, fault, onSubmit }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [email, password] = [form.get('email'), form.get('password')];
    if (typeof email === 'string' && typeof password === 'string') onSubmit(email, password);
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <label className="block text-sm font-medium">
        {t.email}
        <input className={field} name="email" type="email" autoComplete="username" required />
      </label>
      <label className="block text-sm font-medium">
        {t.password}
        <input
          className={field}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </label>
      {fault && (
        <p role="alert" className="rounded-lg bg-alert-tint p-3 text-sm text-alert">
          {fault}
        </p>
      )}
      <Button primary type="submit" disabled={busy} className="w-full">
        {busy ? t.submitting : t.submit}
      </Button>
    </form>
  );
}
