import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { text } from '@/i18n';
import { rangeFault, type Range } from '@/state/range';

const t = text.ranges;
const field = 'mt-1 w-full rounded-lg border border-line bg-page px-2 py-1.5 text-sm text-ink';

interface Props {
  range: Range;
  onChoose: (range: Range) => void;
}

/** Two local days, both included; what cannot be asked for cannot be applied. */
export function OwnDates({ range, onChoose }: Props) {
  const own = 'from' in range ? range : { from: '', to: '' };
  const [from, setFrom] = useState(own.from);
  const [to, setTo] = useState(own.to);
  const fault = rangeFault(from, to);
  return (
    <form
      className="mt-2 space-y-2 border-t border-line px-3 pt-3 pb-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) onChoose({ from, to });
      }}
    >
      <p className="text-xs font-medium text-muted">{t.customTitle}</p>
      <label className="block text-xs text-muted">
        {t.from}
        <input
          type="date"
          className={field}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </label>
      <label className="block text-xs text-muted">
        {t.to}
        <input
          type="date"
          className={field}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </label>
      {(fault === 'tooLong' || fault === 'turnedRound') && (
        <p role="alert" className="text-xs text-alert">
          {t[fault]}
        </p>
      )}
      <Button type="submit" disabled={fault !== null} className="w-full">
        {t.apply}
      </Button>
    </form>
  );
}
