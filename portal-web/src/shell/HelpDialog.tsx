import { Dialog } from '@/components/ui/Dialog';
import { text } from '@/i18n';

const t = text.help;

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function HelpDialog({ open, onOpenChange }: Props) {
  return (
    <Dialog title={t.title} open={open} onOpenChange={onOpenChange}>
      <p className="text-sm">{t.lead}</p>
      <dl className="mt-4 divide-y divide-line text-sm">
        {Object.entries(t.keys).map(([key, meaning]) => (
          <div key={key} className="flex items-center justify-between gap-4 py-2">
            <dt>
              <kbd className="rounded-md border border-line bg-page px-2 py-0.5 font-mono text-xs">
                {key}
              </kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
