interface Props {
  label: string;
  /** What stands there while nothing is filtered. */
  all: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  /** What the filter means, where its name alone does not say it. */
  title?: string | undefined;
  onChange: (value: string | null) => void;
}

/** A filter with many values, of which one can be chosen. */
export function FilterSelect({ label, all, value, options, title, onChange }: Props) {
  return (
    <select
      aria-label={label}
      title={title}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      className="field-sizing-content h-8 max-w-full rounded-full border border-line bg-surface px-3 text-sm text-ink"
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
