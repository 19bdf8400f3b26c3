import { Search } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { focusFirstRow } from './rowKeys';

const PAUSE_MS = 300;
const LONGEST = 200;

interface Props {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Searches on the server once the reader pauses; Enter searches at once, arrow down goes to the rows. */
export function SearchBox({ label, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  const [searched, setSearched] = useState(value);
  if (value !== searched) {
    setSearched(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && typed.trim() !== value) onSearch(typed.trim());
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    focusFirstRow(event.currentTarget);
  };
  return (
    <label className="relative block min-w-40 grow sm:w-96">
      <span className="sr-only">{label}</span>
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        placeholder={label}
        maxLength={LONGEST}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-9 w-full rounded-lg border border-muted/60 bg-page pr-2 pl-8 text-sm text-ellipsis placeholder:text-muted"
      />
    </label>
  );
}
