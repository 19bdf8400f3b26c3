import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Dialog } from '@/components/ui/Dialog';
import { text } from '@/i18n';
import { cx } from '@/lib/cx';
import { useMe } from '@/session/me';
import { parseViewState } from '@/state/urlState';
import { destinations, type Destination } from './destinations';
import { searched, unitsQuery } from './units';

const t = text.palette;

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function Palette({ open, onOpenChange }: Props) {
  return (
    <Dialog title={t.title} open={open} onOpenChange={onOpenChange}>
      <Search onGone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Search({ onGone }: { onGone: () => void }) {
  const me = useMe();
  const { search } = useLocation();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const wanted = useDeferredValue(typed.trim());
  const { developmentId } = parseViewState(new URLSearchParams(search));
  const units = useQuery(unitsQuery(searched(me, developmentId), wanted));
  const found = [...destinations(me, search, typed), ...(units.data ?? [])];
  const go = (destination: Destination) => {
    onGone();
    void navigate(destination.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[marked];
    if (event.key === 'Enter' && chosen) go(chosen);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || found.length === 0) return;
    event.preventDefault();
    setMarked((marked + step + found.length) % found.length);
  };
  return (
    <>
      <input
        role="combobox"
        aria-label={t.title}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={found[marked] ? `${id}-${marked}` : undefined}
        placeholder={t.placeholder}
        className="w-full rounded-lg border border-muted/60 bg-page px-3 py-2 placeholder:text-muted"
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setMarked(0);
        }}
      />
      <div id={id} role="listbox" aria-label={t.title} className="mt-3">
        {found.map((destination, index) => (
          <button
            key={destination.key}
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onClick={() => go(destination)}
            className={cx(
              'flex w-full justify-between gap-4 rounded-lg px-3 py-2 text-left text-sm hover:bg-tint',
              index === marked && 'bg-tint',
            )}
          >
            {destination.label}
            <span className="text-muted">{destination.kind}</span>
          </button>
        ))}
      </div>
      {found.length === 0 && !units.isFetching && (
        <p className="px-3 py-2 text-sm text-muted">{t.nothing}</p>
      )}
    </>
  );
}
