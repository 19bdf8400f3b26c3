import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DataTable } from '@/components/tables/DataTable';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { listState } from '@/metrics/listState';
import { useMe } from '@/session/me';
import { toScope } from '@/state/urlState';
import { useListView } from '@/state/useListView';
import { useViewState } from '@/state/useViewState';
import { developmentsCsv, developmentsQuery } from './api';
import { developmentColumns } from './columns';
import { developmentLinks } from '@/state/developmentLinks';

const t = text.developments;
const NOTHING = { reason: t.nothing, nextText: t.nothingNext };

const SHAPE = {
  filters: [],
  sorts: [
    'name',
    'tenant_name',
    'questions_30d',
    'unanswered',
    'active_homeowners_7d',
    'homeowners',
    'units',
    'pdf_open_rate',
    'rag_chunk_coverage',
    'last_activity_at',
  ],
  firstSort: '-questions_30d',
};

export default function DevelopmentsPage() {
  const severalTenants = useMe().tenants.length > 1;
  const { state } = useViewState();
  const list = useListView(SHAPE);
  const asked = useMemo(() => ({ ...toScope(state), ...list.query }), [state, list.query]);
  const developments = useQuery(developmentsQuery(asked));
  const meta = developments.data?.body.meta ?? null;
  const links = useMemo(() => developmentLinks(state), [state]);
  const columns = useMemo(
    () => developmentColumns(meta, links, severalTenants),
    [meta, links, severalTenants],
  );
  return (
    <Page title={t.title} lead={t.lead}>
      <DataTable
        title={t.list}
        metric="overview.total_developments"
        state={listState(developments, { ...list, nothing: NOTHING })}
        busy={developments.isPlaceholderData}
        columns={columns}
        view={list.view}
        change={list.change}
        searches={t.searches}
        csv={developmentsCsv(asked)}
        rowKey={(row) => row.development_id}
        rowTo={(row) => links.overview(row.development_id)}
      />
    </Page>
  );
}
