import type { Me, TokenItem } from '@/api/schema';
import type { Column } from '@/components/tables/PlainTable';
import { text } from '@/i18n';
import { formatInstant } from '@/i18n/format';

const t = text.tokens;
const names = t.columns;

/** What a token is, who it reads as, and whether it is still of use. */
export function tokenColumns(
  me: Me,
  zone: string,
  onRevoke: (token: TokenItem) => void,
): Column<TokenItem>[] {
  const when = (instant: string | null, none: string) =>
    instant === null ? none : formatInstant(instant, zone);
  return [
    { key: 'name', header: names.name, cell: ({ name }) => name },
    { key: 'scope', header: names.scope, cell: scopeText },
    {
      key: 'tenant',
      header: names.tenant,
      cell: ({ tenant_id }) => me.tenants.find(({ id }) => id === tenant_id)?.name ?? text.dash,
    },
    { key: 'created', header: names.created, cell: ({ created_at }) => when(created_at, '') },
    { key: 'used', header: names.used, cell: ({ last_used_at }) => when(last_used_at, t.never) },
    { key: 'ends', header: names.ends, cell: ({ expires_at }) => when(expires_at, t.never) },
    {
      key: 'revoke',
      header: names.state,
      cell: (token) =>
        token.revoked_at === null ? (
          <button
            type="button"
            aria-label={t.revokeOne(token.name)}
            onClick={() => onRevoke(token)}
            className="rounded-lg border border-line px-2.5 py-1 text-sm hover:bg-tint"
          >
            {t.revoke}
          </button>
        ) : (
          t.revoked(when(token.revoked_at, ''))
        ),
    },
  ];
}

function scopeText({ scope, role }: TokenItem): string {
  return scope === 'read' && role ? t.readsAs(text.shell.roles[role]) : t.scopes[scope];
}
