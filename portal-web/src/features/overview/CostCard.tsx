import { useQuery } from '@tanstack/react-query';
import { seriesCsv } from '@/api/seriesCsv';
import { TrendCard } from '@/components/cards/TrendCard';
import { BarChart } from '@/components/charts/BarChart';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { prepareCost } from '@/metrics/cost';
import { useAnalyticsQuery } from '@/state/useViewState';
import { costQuery } from './api';

/** Asks by itself: when its answer comes, none of the other cards is drawn again. */
export function CostCard({ tables }: { tables: boolean }) {
  const asked = useAnalyticsQuery();
  const cost = useQuery(costQuery(asked));
  return (
    <TrendCard
      title={text.overview.costPerDay}
      metric="chat.cost_usd"
      csv={seriesCsv('/api/admin/analytics/chat', asked, 'cost_usd')}
      tables={tables}
      height="min-h-100"
      state={cardState(cost, prepareCost)}
      draw={(chart, asTable) => <BarChart model={chart} asTable={asTable} />}
    />
  );
}
