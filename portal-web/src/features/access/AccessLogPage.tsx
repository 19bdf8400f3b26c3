import { useQuery } from '@tanstack/react-query';
import { DataTable } from '@/components/tables/DataTable';
import { FilterSelect } from '@/components/tables/FilterSelect';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { listState } from '@/metrics/listState';
import { useListView } from '@/state/useListView';
import { useAnalyticsQuery } from '@/state/useViewState';
import { accessLogCsv, accessLogQuery, accessShape, toAccessLog } from './api';
import { accessColumns } from './columns';
import { EntryDrawer } from './EntryDrawer';

const t = text.accessLog;
const TYPES = Object.entries(t.types).map(([value, label]) => ({ value, label }));

/** Who looked at what, who took rows away, and who was refused. */
export default function AccessLogPage() {
  const list = useListView(accessShape);
  const asked = toAccessLog(useAnalyticsQuery(), list.query);
  const log = useQuery(accessLogQuery(asked));
  const body = log.data?.body;
  const open = body?.items.find(({ id }) => id === list.view.row);
  return (
    <Page title={t.title} lead={t.lead}>
      <DataTable
        title={t.list}
        state={listState(log, {
          nothing: { reason: t.nothing },
          narrowed: list.narrowed,
          clear: list.clear,
          change: list.change,
        })}
        busy={log.isPlaceholderData}
        columns={body ? accessColumns(body.meta) : []}
        rowKey={({ id }) => id}
        rowTo={({ id }) => list.rowTo(id)}
        view={list.view}
        change={list.change}
        searches={t.searches}
        csv={accessLogCsv(asked)}
      >
        <div className="mb-3 flex">
          <FilterSelect
            label={t.columns.type}
            all={t.allTypes}
            value={list.filters['type']}
            options={TYPES}
            onChange={(type) => list.filter({ type })}
          />
        </div>
      </DataTable>
      {open && body && (
        <EntryDrawer
          entry={open}
          zone={body.meta.zone}
          onClose={() => list.change({ row: null })}
        />
      )}
    </Page>
  );
}
