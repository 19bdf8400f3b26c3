import {
  ChevronLeft,
  ChevronRight,
  ChevronsLeft,
  ChevronsRight,
  type LucideIcon,
} from 'lucide-react';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import type { ChangeView, TablePage } from './model';

const t = text.table;
const SIZES = [25, 50, 100, 200];

interface Props {
  page: TablePage<unknown>;
  change: ChangeView;
}

/** Which rows of how many, and the way to the others. */
export function Pager({ page: { rows, total, page, pageSize }, change }: Props) {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize;
  const go = (to: number) => () => change({ page: to });
  const sizes = SIZES.includes(pageSize) ? SIZES : [...SIZES, pageSize].sort((a, b) => a - b);
  return (
    <nav
      aria-label={t.page}
      className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted"
    >
      <p className="figures" role="note">
        {t.rows(formatCount(from + 1), formatCount(from + rows.length), formatCount(total))}
      </p>
      <label className="flex items-center gap-2">
        {t.pageSize}
        <select
          className="h-8 rounded-lg border border-line bg-surface px-2 text-ink"
          value={pageSize}
          onChange={(event) => change({ pageSize: Number(event.target.value) })}
        >
          {sizes.map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </label>
      <div className="flex gap-1 sm:ml-auto">
        <Step label={t.first} icon={ChevronsLeft} disabled={page <= 1} onClick={go(1)} />
        <Step label={t.previous} icon={ChevronLeft} disabled={page <= 1} onClick={go(page - 1)} />
        <Step label={t.next} icon={ChevronRight} disabled={page >= last} onClick={go(page + 1)} />
        <Step label={t.last} icon={ChevronsRight} disabled={page >= last} onClick={go(last)} />
      </div>
    </nav>
  );
}

interface StepProps {
  label: string;
  icon: LucideIcon;
  disabled: boolean;
  onClick: () => void;
}

function Step({ label, icon: Icon, disabled, onClick }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className="rounded-lg border border-line bg-surface p-1.5 text-ink hover:bg-tint disabled:opacity-40"
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
