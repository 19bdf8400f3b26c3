import { X } from 'lucide-react';
import { text } from '@/i18n';
import { QUESTION_FILTERS, type QuestionFilter } from '@/state/rows';
import type { Filters } from '@/state/tableView';
import { filterValue } from './words';

const t = text.questions;

interface Props {
  filters: Filters;
  onRemove: (filter: QuestionFilter) => void;
  onClear: () => void;
}

/** What the questions are narrowed down to; each part can be taken away. */
export function FilterChips({ filters, onRemove, onClear }: Props) {
  const set = QUESTION_FILTERS.filter((filter) => filters[filter] !== undefined);
  if (set.length === 0) return null;
  return (
    <ul aria-label={t.filtered} className="flex flex-wrap gap-2">
      {set.map((filter) => {
        const said = t.chip(t.filters[filter], filterValue(filter, filters[filter] ?? ''));
        return (
          <li key={filter}>
            <button
              type="button"
              aria-label={t.remove(said)}
              onClick={() => onRemove(filter)}
              className="flex items-center gap-1.5 rounded-full border border-gold bg-tint px-3 py-1 text-sm hover:border-accent"
            >
              {said}
              <X size={14} aria-hidden />
            </button>
          </li>
        );
      })}
      {set.length > 1 && (
        <li>
          <button type="button" onClick={onClear} className="px-2 py-1 text-sm underline">
            {text.table.clearFilters}
          </button>
        </li>
      )}
    </ul>
  );
}
