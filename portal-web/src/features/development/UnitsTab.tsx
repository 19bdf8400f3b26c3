import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { UnitTable } from '@/components/tables/UnitTable';
import { text } from '@/i18n';
import { linesState } from '@/metrics/listState';
import { useListView } from '@/state/useListView';
import { unitsQuery } from './api';
import { unitsCsv } from './csv';
import { HomeDrawer } from './HomeDrawer';
import { prepareUnits } from './prepareLines';
import { UnitFacets } from './UnitFacets';
import { useDevelopmentId } from './useDevelopmentId';

const NOTHING = { reason: text.development.noUnits };

const SHAPE = {
  filters: [
    'house_type_code',
    'onboarding_status',
    'onboarded',
    'missing_email',
    'no_homeowner',
    'never_chatted',
    'must_read_agreed',
  ],
  sorts: [
    'unit_number',
    'address',
    'eircode',
    'house_type_code',
    'bedrooms',
    'purchaser_name',
    'purchaser_email',
    'onboarding_status',
    'last_chat_at',
    'questions',
    'documents_opened',
    'must_read_agreed',
  ],
};

export default function UnitsTab() {
  const id = useDevelopmentId();
  const navigate = useNavigate();
  const list = useListView(SHAPE);
  const units = useQuery(unitsQuery(id, list.query));
  const { row } = list.view;
  return (
    <>
      <UnitTable
        state={linesState(units, { ...list, nothing: NOTHING }, prepareUnits)}
        busy={units.isPlaceholderData}
        view={list.view}
        change={list.change}
        csv={unitsCsv(id, list.query)}
        rowTo={(line) => list.rowTo(line.id)}
      >
        <UnitFacets
          facets={units.data?.body.facets ?? {}}
          filters={list.filters}
          filter={list.filter}
        />
      </UnitTable>
      {row && (
        <HomeDrawer
          key={row}
          kind="units"
          id={row}
          onClose={() => void navigate(list.rowTo(null))}
        />
      )}
    </>
  );
}
