import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { text } from '@/i18n';

interface Props {
  title: string;
  lead?: string;
  onClose: () => void;
  children: ReactNode;
}

/** What belongs to a row, beside the rows; Esc closes it. */
export function Drawer({ title, lead, onClose, children }: Props) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 right-0 z-50 flex w-120 max-w-full flex-col border-l border-line bg-raised text-ink shadow-2xl"
        >
          <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-4">
            <div className="min-w-0">
              <Radix.Title className="text-lg font-semibold break-words">{title}</Radix.Title>
              {lead && <p className="text-sm text-muted">{lead}</p>}
            </div>
            <Radix.Close
              aria-label={text.table.close}
              className="rounded p-1.5 text-muted hover:bg-tint hover:text-ink"
            >
              <X size={18} aria-hidden />
            </Radix.Close>
          </div>
          <div className="grow overflow-auto px-5 py-4">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
