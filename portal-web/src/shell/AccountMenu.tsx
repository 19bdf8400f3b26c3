import { useQueryClient } from '@tanstack/react-query';
import { CircleUserRound } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useNavigate } from 'react-router';
import { logout } from '@/api/auth';
import { text } from '@/i18n';
import { useMe } from '@/session/me';

const t = text.shell;

export function AccountMenu() {
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = async () => {
    await navigate('/login');
    await logout();
    queries.clear();
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label={t.account}
        className="rounded-lg border border-line bg-surface p-2 text-ink hover:bg-tint"
      >
        <CircleUserRound size={16} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className="z-50 min-w-56 rounded-xl border border-line bg-raised p-1.5 shadow-xl"
        >
          <DropdownMenu.Label className="px-3 py-2 text-sm">
            <span className="block font-medium break-all">{me.email}</span>
            <span className="block text-muted">{t.roles[me.role]}</span>
          </DropdownMenu.Label>
          <DropdownMenu.Item
            className="cursor-pointer rounded-md px-3 py-2 text-sm outline-none data-highlighted:bg-tint"
            onSelect={() => void signOut()}
          >
            {t.signOut}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
