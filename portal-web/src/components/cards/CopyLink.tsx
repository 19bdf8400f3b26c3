import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { text } from '@/i18n';

type Outcome = 'copied' | 'copyFailed';

/** Copies the address and says so in its place; the menu stays open to be read. */
export function CopyLink({ className }: { className: string }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <DropdownMenu.Item
      className={className}
      onSelect={(event) => {
        event.preventDefault();
        void copyAddress().then(setOutcome);
      }}
    >
      <span aria-live="polite" className="flex items-center gap-2">
        {outcome === 'copied' && <Check size={16} aria-hidden />}
        {text.card[outcome ?? 'copyLink']}
      </span>
    </DropdownMenu.Item>
  );
}

/** Browsers let pages write to the clipboard in secure contexts alone, and only if the reader allows it. */
async function copyAddress(): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return 'copied';
  } catch {
    return 'copyFailed';
  }
}
