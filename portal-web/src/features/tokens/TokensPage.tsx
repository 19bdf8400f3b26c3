import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TokenItem } from '@/api/schema';
import { CardBody } from '@/components/cards/CardBody';
import type { CardState } from '@/components/cards/model';
import { PlainTable } from '@/components/tables/PlainTable';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { useMe } from '@/session/me';
import { useViewState } from '@/state/useViewState';
import { createToken, revokeToken, tokensKey, tokensQuery } from './api';
import { tokenColumns } from './columns';
import { NewTokenForm } from './NewTokenForm';
import { RevokeDialog } from './RevokeDialog';
import { SecretNote } from './SecretNote';

const t = text.tokens;
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The tokens with which programs read figures or report what was opened. */
export default function TokensPage() {
  const me = useMe();
  const queries = useQueryClient();
  const { tenantId } = useViewState().state;
  const tokens = useQuery(tokensQuery(tenantId));
  const [making, setMaking] = useState(false);
  const [leaving, setLeaving] = useState<TokenItem | null>(null);
  const changed = () => queries.invalidateQueries({ queryKey: tokensKey });
  const create = useMutation({ mutationFn: createToken, onSuccess: changed });
  const revoke = useMutation({
    mutationFn: ({ id }: TokenItem) => revokeToken(id),
    onSuccess: () => {
      setLeaving(null);
      return changed();
    },
  });
  const close = () => {
    setMaking(false);
    create.reset();
  };
  return (
    <Page title={t.title} lead={t.lead}>
      <div>
        <Button primary onClick={() => setMaking(true)}>
          {t.create}
        </Button>
      </div>
      <section aria-label={t.list} className="rounded-xl border border-line bg-surface p-5">
        <CardBody title={t.list} state={stateOf(tokens)} height="min-h-56">
          {({ items, total }) => (
            <>
              <PlainTable
                caption={t.list}
                columns={tokenColumns(me, ZONE, setLeaving)}
                rows={items}
                rowKey={({ id }) => id}
              />
              <p className="mt-3 text-xs text-muted">
                {t.shown(formatCount(items.length), formatCount(total))}
              </p>
            </>
          )}
        </CardBody>
      </section>
      <Dialog title={t.createTitle} open={making} onOpenChange={close}>
        {create.data ? (
          <SecretNote secret={create.data.token} onDone={close} />
        ) : (
          <NewTokenForm
            tenantId={tenantId}
            busy={create.isPending}
            fault={create.error?.message ?? null}
            onCreate={create.mutate}
          />
        )}
      </Dialog>
      <RevokeDialog
        token={leaving}
        busy={revoke.isPending}
        fault={revoke.error?.message ?? null}
        onRevoke={revoke.mutate}
        onClose={() => setLeaving(null)}
      />
    </Page>
  );
}

interface Tokens {
  items: TokenItem[];
  total: number;
}

function stateOf(query: {
  data?: Tokens | undefined;
  error: unknown;
  refetch: () => unknown;
}): CardState<Tokens> {
  const { data, error, refetch } = query;
  if (data?.total === 0)
    return { kind: 'empty', reason: t.none, nextText: t.noneNext, notices: [] };
  if (data) return { kind: 'ready', value: data, notices: [] };
  return error ? { kind: 'error', error, retry: () => void refetch() } : { kind: 'loading' };
}
