import { text } from '@/i18n';
import type { QuestionFilter } from '@/state/rows';
import type { Filters } from '@/state/tableView';
import { filterValue } from './words';

const t = text.questions;

/** The filters that have a handful of values; the others come from the figures that lead here. */
const CHOICES: Partial<Record<QuestionFilter, readonly string[]>> = {
  state: ['answered', 'unanswered'],
  reason: ['no_answer', 'no_match', 'lookup_failed', 'no_info'],
  eligible: ['true', 'false'],
  answered: ['true', 'false'],
  rated: ['true', 'false'],
  rating: ['5', '4', '3', '2', '1'],
  weekday: ['1', '2', '3', '4', '5', '6', '7'],
};

interface Props {
  filters: Filters;
  onFilter: (part: Record<string, string | null>) => void;
}

export function FilterBar({ filters, onFilter }: Props) {
  return (
    <div className="mb-3 flex flex-wrap gap-2">
      {(Object.keys(CHOICES) as QuestionFilter[]).map((filter) => (
        <select
          key={filter}
          aria-label={t.filters[filter]}
          value={filters[filter] ?? ''}
          onChange={(event) => onFilter({ [filter]: event.target.value || null })}
          className="h-9 max-w-44 rounded-lg border border-line bg-surface px-2 text-sm"
        >
          <option value="">{t.any(t.filters[filter])}</option>
          {CHOICES[filter]?.map((value) => (
            <option key={value} value={value}>
              {t.chip(t.filters[filter], filterValue(filter, value))}
            </option>
          ))}
        </select>
      ))}
    </div>
  );
}
