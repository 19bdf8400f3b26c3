import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { text } from '@/i18n';

interface Props {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

export function Dialog({ title, open, onOpenChange, children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusField}
          className="fixed top-[12vh] left-1/2 z-50 max-h-[76vh] w-128 max-w-[calc(100vw-2rem)] -translate-x-1/2 overflow-auto rounded-2xl border border-line bg-raised p-6 text-ink shadow-2xl"
        >
          <div className="mb-4 flex items-center justify-between gap-4">
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            <Radix.Close
              aria-label={text.help.close}
              className="rounded p-1.5 text-muted hover:bg-tint hover:text-ink"
            >
              <X size={18} aria-hidden />
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** What was opened to type into takes the keys at once. */
function focusField(event: Event) {
  const field =
    event.currentTarget instanceof Element && event.currentTarget.querySelector('input');
  if (!field) return;
  event.preventDefault();
  field.focus();
}
