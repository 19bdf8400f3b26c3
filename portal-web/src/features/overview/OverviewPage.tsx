import { useQuery } from '@tanstack/react-query';
import { seriesCsv } from '@/api/seriesCsv';
import { MetricCard } from '@/components/cards/MetricCard';
import { TrendCard } from '@/components/cards/TrendCard';
import { LineChart } from '@/components/charts/LineChart';
import { StackedBarChart } from '@/components/charts/StackedBarChart';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { developmentLinks } from '@/state/developmentLinks';
import { UNANSWERED } from '@/state/rows';
import { useAnalyticsQuery, useQuestionRows, useViewState } from '@/state/useViewState';
import { overviewQuery } from './api';
import { CostCard } from './CostCard';
import { prepareQuestions, prepareTop, prepareUnanswered } from './prepare';
import { kpis } from './prepareKpis';
import { TopDevelopmentsCard } from './TopDevelopmentsCard';

const t = text.overview;

export default function OverviewPage() {
  const asked = useAnalyticsQuery();
  const rowsOf = useQuestionRows();
  const { state, change } = useViewState();
  const overview = useQuery(overviewQuery(asked));
  const longer = () => change({ range: { name: '90d' } });
  const csv = (series: string) => seriesCsv('/api/admin/analytics/overview', asked, series);
  const tables = state.view === 'table';
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {kpis.map(({ title, metric, rows, prepare }) => (
          <MetricCard
            key={title}
            title={title}
            metric={metric}
            rows={rows?.(state, rowsOf)}
            state={cardState(overview, prepare)}
          />
        ))}
      </div>
      <TrendCard
        title={t.questionsPerDay}
        metric="overview.questions_by_day"
        csv={csv('questions_by_day')}
        rows={rowsOf()}
        tables={tables}
        state={cardState(overview, (body) => prepareQuestions(body, rowsOf), longer)}
        draw={(chart, asTable) => <LineChart model={chart} asTable={asTable} />}
      />
      <TopDevelopmentsCard
        csv={csv('top_5_developments_by_activity')}
        links={developmentLinks(state)}
        state={cardState(overview, prepareTop)}
      />
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
        <TrendCard
          title={t.unansweredPerDay}
          metric="chat.unanswered"
          csv={csv('questions_by_day')}
          rows={rowsOf(UNANSWERED)}
          tables={tables}
          state={cardState(overview, (body) => prepareUnanswered(body, rowsOf), longer)}
          draw={(chart, asTable) => <StackedBarChart model={chart} asTable={asTable} />}
        />
        <CostCard tables={tables} />
      </div>
    </Page>
  );
}
