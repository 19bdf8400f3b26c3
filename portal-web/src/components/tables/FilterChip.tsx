import { formatCount } from '@/i18n/format';
import { cx } from '@/lib/cx';

interface Props {
  label: string;
  /** How many rows it would leave; absent while that is not known. */
  count?: number | undefined;
  on: boolean;
  onToggle: () => void;
}

/** A filter that is on or off, with what it would leave. */
export function FilterChip({ label, count, on, onToggle }: Props) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onToggle}
      className={cx(
        'inline-flex h-8 items-center gap-2 rounded-full border px-3 text-sm whitespace-nowrap',
        on ? 'border-gold bg-tint font-medium' : 'border-line bg-surface hover:bg-tint',
      )}
    >
      {label}{' '}
      {count !== undefined && <span className="figures text-muted">{formatCount(count)}</span>}
    </button>
  );
}
