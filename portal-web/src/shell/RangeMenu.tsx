import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { text } from '@/i18n';
import { formatDay } from '@/i18n/format';
import { cx } from '@/lib/cx';
import { RANGES, type Range } from '@/state/range';
import { useViewState } from '@/state/useViewState';
import { OwnDates } from './OwnDates';

const t = text.ranges;

export function rangeLabel(range: Range): string {
  return 'name' in range ? t[range.name] : t.custom(formatDay(range.from), formatDay(range.to));
}

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function RangeMenu({ open, onOpenChange }: Props) {
  const { state, change } = useViewState();
  const choose = (range: Range) => {
    change({ range });
    onOpenChange(false);
  };
  const current = 'name' in state.range ? state.range.name : null;
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger
        aria-label={`${text.shell.range}: ${rangeLabel(state.range)}`}
        className="flex h-9 items-center gap-1.5 rounded-lg border border-line bg-surface px-2.5 text-sm hover:bg-tint"
      >
        {rangeLabel(state.range)}
        <ChevronDown size={14} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={text.shell.range}
          className="z-50 w-64 rounded-xl border border-line bg-raised p-2 shadow-xl"
        >
          {RANGES.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === current}
              onClick={() => choose({ name })}
              className={cx(
                'block w-full rounded-md px-3 py-2 text-left text-sm hover:bg-tint',
                name === current && 'bg-tint font-semibold',
              )}
            >
              {t[name]}
            </button>
          ))}
          <OwnDates range={state.range} onChoose={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
