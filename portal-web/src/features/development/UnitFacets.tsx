import type { UnitList } from '@/api/schema';
import { FilterChip } from '@/components/tables/FilterChip';
import { FilterSelect } from '@/components/tables/FilterSelect';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import type { Filters } from '@/state/tableView';

const t = text.development;
const statusNames: Record<string, string> = t.status;

const CHIPS = [
  { name: 'onboarded', value: 'true', label: t.onboarded },
  { name: 'onboarded', value: 'false', label: t.notOnboarded },
  { name: 'missing_email', value: 'true', label: t.missingEmail },
  { name: 'no_homeowner', value: 'true', label: t.noHomeowner },
  { name: 'never_chatted', value: 'true', label: t.neverChatted },
  { name: 'must_read_agreed', value: 'false', label: t.mustReadOpen },
];

interface Props {
  facets: UnitList['facets'];
  filters: Filters;
  filter: (part: Record<string, string | null>) => void;
}

/** The filters of the units, each with how many units it would leave beside the others. */
export function UnitFacets({ facets, filters, filter }: Props) {
  const options = (name: string, label: (value: string) => string) =>
    (facets[name] ?? []).map(({ value, count }) => ({
      value,
      label: t.option(label(value), formatCount(count)),
    }));
  const count = (name: string, value: string) => {
    const counts = facets[name];
    return counts && (counts.find((facet) => facet.value === value)?.count ?? 0);
  };
  return (
    <div role="group" aria-label={t.facets} className="mb-3 flex flex-wrap gap-2">
      <FilterSelect
        label={t.unitColumns.houseType}
        all={t.everyHouseType}
        value={filters.house_type_code}
        options={options('house_type_code', String)}
        onChange={(house_type_code) => filter({ house_type_code })}
      />
      <FilterSelect
        label={t.unitColumns.status}
        all={t.everyStatus}
        value={filters.onboarding_status}
        options={options('onboarding_status', (status) => statusNames[status] ?? status)}
        onChange={(onboarding_status) => filter({ onboarding_status })}
      />
      {CHIPS.map(({ name, value, label }) => (
        <FilterChip
          key={label}
          label={label}
          count={count(name, value)}
          on={filters[name] === value}
          onToggle={() => filter({ [name]: filters[name] === value ? null : value })}
        />
      ))}
    </div>
  );
}
