import { useQuery } from '@tanstack/react-query';
import { seriesCsv } from '@/api/seriesCsv';
import { Card } from '@/components/cards/Card';
import { FigureText } from '@/components/cards/FigureText';
import { MetricCard } from '@/components/cards/MetricCard';
import { TrendCard } from '@/components/cards/TrendCard';
import { BarChart } from '@/components/charts/BarChart';
import { BarList } from '@/components/charts/BarList';
import { StackedBarChart } from '@/components/charts/StackedBarChart';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { useAnalyticsQuery, useViewState } from '@/state/useViewState';
import { ragQuery } from './api';
import { HealthCard } from './HealthCard';
import { prepareDevelopments, prepareHouseTypes } from './prepareChunks';
import { prepareEmbeddings, prepareHealth, prepareOrphans } from './prepareHealth';
import { kpis } from './prepareKpis';

const t = text.rag;

export default function RagPage() {
  const asked = useAnalyticsQuery();
  const rag = useQuery(ragQuery(asked));
  const csv = (series: string) => seriesCsv('/api/admin/analytics/rag', asked, series);
  const tables = useViewState().state.view === 'table';
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {kpis.map(({ title, metric, series, prepare }) => (
          <MetricCard
            key={title}
            title={title}
            metric={metric}
            csv={series ? csv(series) : undefined}
            state={cardState(rag, prepare)}
          />
        ))}
      </div>
      <HealthCard csv={csv('vector_index_health')} state={cardState(rag, prepareHealth)} />
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <TrendCard
          title={t.perDevelopment}
          metric="rag.chunks_per_development"
          csv={csv('chunks_per_development')}
          tables={tables}
          state={cardState(rag, prepareDevelopments)}
          draw={(chart, asTable) => <StackedBarChart model={chart} asTable={asTable} />}
        />
        <TrendCard
          title={t.houseTypes}
          metric="rag.house_type_distribution"
          csv={csv('house_types_by_development')}
          tables={tables}
          state={cardState(rag, prepareHouseTypes)}
          draw={(chart, asTable) => <StackedBarChart model={chart} asTable={asTable} />}
        />
        <TrendCard
          title={t.embeddingsPerDay}
          metric="rag.embeddings_generated_last_7d"
          csv={csv('embeddings_by_day')}
          tables={tables}
          state={cardState(rag, prepareEmbeddings)}
          draw={(chart, asTable) => <BarChart model={chart} asTable={asTable} />}
        />
        <Card
          title={t.orphansByKind}
          metric="rag.orphan_chunks"
          state={cardState(rag, prepareOrphans)}
          height="min-h-56"
        >
          {({ figure, items }) => (
            <>
              <FigureText figure={figure} />
              <div className="mt-4">
                <BarList items={items} hue="orange" />
              </div>
            </>
          )}
        </Card>
      </div>
    </Page>
  );
}
