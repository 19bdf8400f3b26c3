import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { FilterSelect } from '@/components/tables/FilterSelect';
import { HomeownerTable } from '@/components/tables/HomeownerTable';
import { text } from '@/i18n';
import { linesState } from '@/metrics/listState';
import { useListView } from '@/state/useListView';
import { homeownersQuery } from './api';
import { homeownersCsv } from './csv';
import { HomeDrawer } from './HomeDrawer';
import { prepareHomeowners } from './prepareLines';
import { StatusFunnel } from './StatusFunnel';
import { useDevelopmentId } from './useDevelopmentId';

const t = text.development;
const NOTHING = { reason: t.noHomeowners };
const WITHIN = Object.entries(t.within).map(([value, label]) => ({ value, label }));

const SHAPE = {
  filters: ['onboarding_status', 'active_within'],
  sorts: [
    'name',
    'email',
    'unit_number',
    'house_type_code',
    'onboarding_status',
    'last_active',
    'chat_count',
    'documents_viewed',
  ],
};

export default function HomeownersTab() {
  const id = useDevelopmentId();
  const navigate = useNavigate();
  const list = useListView(SHAPE);
  const homeowners = useQuery(homeownersQuery(id, list.query));
  const { row } = list.view;
  return (
    <>
      <HomeownerTable
        state={linesState(homeowners, { ...list, nothing: NOTHING }, prepareHomeowners)}
        busy={homeowners.isPlaceholderData}
        view={list.view}
        change={list.change}
        csv={homeownersCsv(id, list.query)}
        rowTo={(line) => list.rowTo(line.id)}
      >
        <StatusFunnel
          steps={homeowners.data?.body.funnel ?? []}
          chosen={list.filters.onboarding_status}
          onChoose={(onboarding_status) => list.filter({ onboarding_status })}
        />
        <label className="mb-3 flex items-center gap-2 text-sm text-muted">
          {t.activeWithin}
          <FilterSelect
            label={t.activeWithin}
            all={t.anyTime}
            value={list.filters.active_within}
            options={WITHIN}
            onChange={(active_within) => list.filter({ active_within })}
          />
        </label>
      </HomeownerTable>
      {row && (
        <HomeDrawer
          key={row}
          kind="homeowners"
          id={row}
          onClose={() => void navigate(list.rowTo(null))}
        />
      )}
    </>
  );
}
