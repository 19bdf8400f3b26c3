interface Props<T extends string> {
  label: string;
  value: T;
  options: Partial<Record<T, string>>;
  onChange: (value: T) => void;
}

/** One of a few named values. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  const entries = Object.entries(options) as [T, string][];
  return (
    <label className="block text-sm font-medium">
      {label}
      <select
        className="mt-1 w-full rounded-lg border border-muted/60 bg-page px-3 py-2 font-normal"
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {entries.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
