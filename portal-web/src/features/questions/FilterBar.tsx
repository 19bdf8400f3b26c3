import { FilterSelect } from '@/components/tables/FilterSelect';
import { text } from '@/i18n';
import type { QuestionFilter } from '@/state/rows';
import type { Filters } from '@/state/tableView';
import { filterValue } from './words';

const t = text.questions;

/** The filters that have a handful of values; the others come from the figures that lead here. */
const CHOICES: [QuestionFilter, readonly string[]][] = [
  ['state', ['answered', 'unanswered']],
  ['reason', ['no_answer', 'no_match', 'lookup_failed', 'no_info']],
  ['eligible', ['true', 'false']],
  ['answered', ['true', 'false']],
  ['rated', ['true', 'false']],
  ['rating', ['5', '4', '3', '2', '1']],
  ['weekday', ['1', '2', '3', '4', '5', '6', '7']],
];

interface Props {
  filters: Filters;
  onFilter: (part: Record<string, string | null>) => void;
}

export function FilterBar({ filters, onFilter }: Props) {
  return (
    <div className="mb-3 flex flex-wrap gap-2">
      {CHOICES.map(([filter, values]) => (
        <FilterSelect
          key={filter}
          label={t.filters[filter]}
          all={t.any(t.filters[filter])}
          title={filter === 'eligible' ? t.eligibleMeans : undefined}
          value={filters[filter]}
          options={values.map((value) => ({
            value,
            label: t.chip(t.filters[filter], filterValue(filter, value)),
          }))}
          onChange={(value) => onFilter({ [filter]: value })}
        />
      ))}
    </div>
  );
}
