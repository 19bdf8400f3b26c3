import { useQuery } from '@tanstack/react-query';
import { MetricCard } from '@/components/cards/MetricCard';
import { TrendCard } from '@/components/cards/TrendCard';
import { LineChart } from '@/components/charts/LineChart';
import { StackedBarChart } from '@/components/charts/StackedBarChart';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
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
  const system = useQuery(systemQuery(useAnalyticsQuery()));
  const { state, change } = useViewState();
  const longer = () => change({ range: { name: '90d' } });
  const tables = state.view === 'table';
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {kpis.map(({ title, metric, prepare }) => (
          <MetricCard
            key={title}
            title={title}
            metric={metric}
            state={cardState(system, prepare)}
          />
        ))}
      </div>
      <TrendCard
        title={t.requestsPerDay}
        metric="system.total_requests"
        tables={tables}
        state={cardState(system, prepareRequests, longer)}
        draw={(chart, asTable) => <LineChart model={chart} asTable={asTable} />}
      />
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <TrendCard
          title={t.faultsPerDay}
          metric="system.error_rate"
          tables={tables}
          state={cardState(system, prepareFaults)}
          draw={(chart, asTable) => <StackedBarChart model={chart} asTable={asTable} />}
        />
        <TrendCard
          title={t.durationPerDay}
          metric="system.durations"
          tables={tables}
          state={cardState(system, prepareDurations, longer)}
          draw={(chart, asTable) => <LineChart model={chart} asTable={asTable} />}
        />
        <TableCard
          title={t.topErrors}
          metric="system.top_error_types"
          state={cardState(system, prepareErrors)}
          columns={errorColumns}
          rowKey={({ type, route }) => `${type} ${route}`}
        />
        <TableCard
          title={t.durations}
          metric="system.durations"
          state={cardState(system, prepareRoutes, longer)}
          columns={routeColumns}
          rowKey={({ route }) => route}
        />
        <TableCard
          title={t.rateLimits}
          metric="system.rate_limits"
          state={cardState(system, prepareLimits)}
          columns={limitColumns}
          rowKey={({ key }) => key}
        />
      </div>
    </Page>
  );
}
