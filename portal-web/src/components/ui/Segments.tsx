import { cx } from '@/lib/cx';

interface Props {
  label: string;
  options: readonly { id: string; label: string }[];
  value: string;
  onChange: (id: string) => void;
}

/** A choice of which one always holds. */
export function Segments({ label, options, value, onChange }: Props) {
  return (
    <div
      role="group"
      aria-label={label}
      className="flex max-w-full flex-wrap self-start rounded-lg border border-line p-0.5"
    >
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          aria-pressed={option.id === value}
          onClick={() => onChange(option.id)}
          className={cx(
            'rounded-md px-3 py-1.5 text-sm',
            option.id === value ? 'bg-tint font-medium' : 'text-muted hover:text-ink',
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
