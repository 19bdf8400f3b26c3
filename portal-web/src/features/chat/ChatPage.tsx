import { useQuery } from '@tanstack/react-query';
import { seriesCsv } from '@/api/seriesCsv';
import { Card } from '@/components/cards/Card';
import { FigureText } from '@/components/cards/FigureText';
import { MetricCard } from '@/components/cards/MetricCard';
import { TrendCard } from '@/components/cards/TrendCard';
import { BarChart } from '@/components/charts/BarChart';
import { BarList } from '@/components/charts/BarList';
import { HeatMap } from '@/components/charts/HeatMap';
import { LineChart } from '@/components/charts/LineChart';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { prepareCost } from '@/metrics/cost';
import { prepareVolume } from '@/metrics/volume';
import { UNANSWERED } from '@/state/rows';
import { useAnalyticsQuery, useQuestionRows, useViewState } from '@/state/useViewState';
import { chatQuery } from './api';
import { kpis } from './prepareKpis';
import { preparePeak } from './preparePeak';
import { prepareReasons, prepareTopQuestions } from './prepareTables';
import { prepareLatency, prepareTokens } from './prepareTrends';
import { TopQuestionsCard } from './TopQuestionsCard';

const t = text.chat;

export default function ChatPage() {
  return (
    <Page title={t.title} lead={t.lead}>
      <ChatFigures />
    </Page>
  );
}

/** The figures of chat within the scope of the address; a development shows them as its own. */
export function ChatFigures() {
  const asked = useAnalyticsQuery();
  const chat = useQuery(chatQuery(asked));
  const rowsOf = useQuestionRows();
  const { state, change } = useViewState();
  const longer = () => change({ range: { name: '90d' } });
  const csv = (series: string) => seriesCsv('/api/admin/analytics/chat', asked, series);
  const tables = state.view === 'table';
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {kpis.map(({ title, metric, rows, series, prepare }) => (
          <MetricCard
            key={title}
            title={title}
            metric={metric}
            rows={rows && rowsOf(rows)}
            csv={csv(series)}
            state={cardState(chat, prepare)}
          />
        ))}
      </div>
      <TrendCard
        title={t.volume}
        metric="chat.message_count_by_day"
        csv={csv('message_count_by_day')}
        tables={tables}
        height="min-h-72"
        state={cardState(chat, (body) => prepareVolume(body, rowsOf), longer)}
        draw={(chart, asTable) => <LineChart model={chart} asTable={asTable} />}
      />
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
        <TrendCard
          title={t.latencyByDay}
          metric="chat.latency_ms"
          csv={csv('latency_ms')}
          tables={tables}
          height="min-h-100"
          state={cardState(chat, prepareLatency)}
          draw={(chart, asTable) => <LineChart model={chart} asTable={asTable} />}
        />
        <Card
          title={t.reasonsTitle}
          metric="chat.unanswered"
          csv={csv('unanswered')}
          rows={rowsOf(UNANSWERED)}
          state={cardState(chat, (body) => prepareReasons(body, rowsOf), longer)}
          height="min-h-80"
        >
          {({ figure, detail, items }) => (
            <>
              <FigureText figure={figure} rows={rowsOf(UNANSWERED)} />
              <p className="mb-6 text-sm text-muted">{detail}</p>
              <BarList items={items} hue="blue" />
            </>
          )}
        </Card>
        <TrendCard
          title={t.tokens}
          metric="chat.tokens_used"
          csv={csv('tokens_used')}
          tables={tables}
          height="min-h-100"
          state={cardState(chat, prepareTokens)}
          draw={(chart, asTable) => <BarChart model={chart} asTable={asTable} />}
        />
        <TrendCard
          title={t.cost}
          metric="chat.cost_usd"
          csv={csv('cost_usd')}
          tables={tables}
          height="min-h-100"
          state={cardState(chat, prepareCost)}
          draw={(chart, asTable) => <BarChart model={chart} asTable={asTable} />}
        />
      </div>
      <Card
        title={t.peak}
        metric="chat.peak_chat_times"
        csv={csv('peak_chat_times')}
        state={cardState(chat, (body) => preparePeak(body, rowsOf), longer)}
        height="min-h-80"
      >
        {({ lead, heat }) => (
          <>
            <p className="mb-3 text-sm">{lead}</p>
            <HeatMap model={heat} />
          </>
        )}
      </Card>
      <TopQuestionsCard
        csv={csv('top_questions_global')}
        rowsOf={rowsOf}
        state={cardState(chat, prepareTopQuestions, longer)}
      />
    </>
  );
}
