import type { TokenItem } from '@/api/schema';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { text } from '@/i18n';

const t = text.tokens;

interface Props {
  token: TokenItem | null;
  busy: boolean;
  fault: string | null;
  onRevoke: (token: TokenItem) => void;
  onClose: () => void;
}

/** Asks once more before a program is cut off. */
export function RevokeDialog({ token, busy, fault, onRevoke, onClose }: Props) {
  return (
    <Dialog title={t.revokeTitle} open={token !== null} onOpenChange={onClose}>
      <p className="text-sm">{t.revokeLead(token?.name ?? '')}</p>
      {fault && (
        <p role="alert" className="mt-3 rounded-lg bg-alert-tint p-3 text-sm text-alert">
          {fault}
        </p>
      )}
      <div className="mt-5 flex gap-2">
        <Button primary disabled={busy} onClick={() => token && onRevoke(token)}>
          {t.revoke}
        </Button>
        <Button onClick={onClose}>{text.table.cancel}</Button>
      </div>
    </Dialog>
  );
}
