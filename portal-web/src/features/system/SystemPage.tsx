import { useQuery } from '@tanstack/react-query';
import { seriesCsv } from '@/api/seriesCsv';
import { MetricCard } from '@/components/cards/MetricCard';
import { TrendCard } from '@/components/cards/TrendCard';
import { LineChart } from '@/components/charts/LineChart';
import { StackedBarChart } from '@/components/charts/StackedBarChart';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { without } from '@/lib/without';
import { cardState } from '@/metrics/cardState';
import { useAnalyticsQuery, useViewState } from '@/state/useViewState';
import { systemQuery } from './api';
import { errorColumns, limitColumns, routeColumns } from './columns';
import { prepareDurations, prepareFaults, prepareRequests } from './prepareDays';
import { kpis } from './prepareKpis';
import { prepareErrors, prepareLimits, prepareRoutes } from './prepareTables';
import { TableCard } from './TableCard';

const t = text.system;

export default function SystemPage() {
  const asked = without(useAnalyticsQuery(), 'development_id');
  const system = useQuery(systemQuery(asked));
  const csv = (series: string) => seriesCsv('/api/admin/analytics/system-load', asked, series);
  const { state, change } = useViewState();
  const longer = () => change({ range: { name: '90d' } });
  const tables = state.view === 'table';
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {kpis.map(({ title, metric, series, prepare }) => (
          <MetricCard
            key={title}
            title={title}
            metric={metric}
            csv={series ? csv(series) : undefined}
            state={cardState(system, prepare)}
          />
        ))}
      </div>
      <TrendCard
        title={t.requestsPerDay}
        metric="system.total_requests"
        csv={csv('requests_by_day')}
        tables={tables}
        state={cardState(system, prepareRequests, longer)}
        draw={(chart, asTable) => <LineChart model={chart} asTable={asTable} />}
      />
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <TrendCard
          title={t.faultsPerDay}
          metric="system.error_rate"
          csv={csv('requests_by_day')}
          tables={tables}
          state={cardState(system, prepareFaults)}
          draw={(chart, asTable) => <StackedBarChart model={chart} asTable={asTable} />}
        />
        <TrendCard
          title={t.durationPerDay}
          metric="system.durations"
          csv={csv('requests_by_day')}
          tables={tables}
          state={cardState(system, prepareDurations, longer)}
          draw={(chart, asTable) => <LineChart model={chart} asTable={asTable} />}
        />
        <TableCard
          title={t.topErrors}
          metric="system.top_error_types"
          csv={csv('top_error_types')}
          state={cardState(system, prepareErrors)}
          columns={errorColumns}
          rowKey={({ type, route }) => `${type} ${route}`}
        />
        <TableCard
          title={t.durations}
          metric="system.durations"
          csv={csv('durations')}
          state={cardState(system, prepareRoutes, longer)}
          columns={routeColumns}
          rowKey={({ route }) => route}
        />
        <TableCard
          title={t.rateLimits}
          metric="system.rate_limits"
          csv={csv('rate_limits')}
          state={cardState(system, prepareLimits)}
          columns={limitColumns}
          rowKey={({ key }) => key}
        />
      </div>
    </Page>
  );
}
