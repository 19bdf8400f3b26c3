import type { AuthConfig } from '@/api/schema';
import { Button } from '@/components/ui/Button';
import { text } from '@/i18n';

type Account = AuthConfig['demo_accounts'][number];

interface Props {
  accounts: Account[];
  busy: boolean;
  onPick: (account: Account) => void;
}

/** One button per demo account. */
export function DemoAccounts({ accounts, busy, onPick }: Props) {
  return (
    <section className="mt-6 border-t border-line pt-5" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className="text-sm font-semibold">
        {text.signIn.demoTitle}
      </h2>
      <p className="mt-1 text-sm text-muted">{text.signIn.demoLead}</p>
      <ul className="mt-3 space-y-2">
        {accounts.map((account) => (
          <li key={account.email}>
            <Button
              className="w-full flex-col !items-start !gap-0 text-left"
              disabled={busy}
              onClick={() => onPick(account)}
            >
              <span>{account.label}</span>
              <span className="font-normal break-all text-muted">{account.email}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
