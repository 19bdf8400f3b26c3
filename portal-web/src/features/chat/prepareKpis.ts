import type { Chat, DayMessages } from '@/api/schema';
import type { MetricView, Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount, formatDecimal, formatDuration, formatShare } from '@/i18n/format';
import { withDelta } from '@/metrics/delta';
import { figure, shareFigure } from '@/metrics/figure';
import { UNANSWERED, type QuestionFilters } from '@/state/rows';

export interface Kpi {
  title: string;
  metric: string;
  /** What leads to the questions behind the figure; absent where it does not count questions. */
  rows?: QuestionFilters;
  /** The table of the API that holds the figure. */
  series: string;
  prepare: (body: Chat) => Prepared<MetricView>;
}

const t = text.chat;

/** The key figures in the order in which they are read. */
export const kpis: readonly Kpi[] = [
  count('messages', t.messages),
  count('questions', t.questions, {}),
  count('answers', t.answers, { answered: 'true' }),
  {
    title: t.unanswered,
    metric: 'chat.unanswered',
    series: 'unanswered',
    rows: UNANSWERED,
    prepare: ({ unanswered, delta, meta }) =>
      ready({
        figure: shareFigure(unanswered, meta, 'unanswered'),
        detail: t.ofEligible(counted(unanswered.numerator), counted(unanswered.denominator)),
        ...withDelta(delta?.unanswered),
      }),
  },
  {
    title: t.latency,
    metric: 'chat.avg_response_latency_ms',
    series: 'latency_ms',
    prepare: ({ avg_response_latency_ms: average, latency_ms, delta, meta }) =>
      ready({
        figure: figure(average, formatDuration, meta, 'avg_response_latency_ms'),
        n: formatCount(latency_ms.n),
        spark: latency_ms.by_day.map(({ avg }) => avg),
        ...withDelta(delta?.avg_response_latency_ms),
      }),
  },
  {
    title: t.satisfaction,
    metric: 'chat.satisfaction',
    series: 'satisfaction',
    rows: { rated: 'true' },
    prepare: ({ satisfaction, delta, meta }) =>
      ready({
        figure: shareFigure(satisfaction, meta, 'satisfaction'),
        detail: satisfactionDetail(satisfaction),
        ...withDelta(delta?.satisfaction),
      }),
  },
];

function count(
  field: keyof Omit<DayMessages, 'date' | 'partial'>,
  title: string,
  rows?: QuestionFilters,
): Kpi {
  return {
    title,
    metric: 'chat.message_count_by_day',
    series: 'message_count_by_day',
    ...(rows ? { rows } : {}),
    prepare: (body) => {
      const { message_count_by_day: days, delta } = body;
      return ready({
        figure: { text: formatCount(body[field]) },
        spark: days.map((day) => day[field]),
        ...withDelta(delta?.[field]),
      });
    },
  };
}

function satisfactionDetail({ numerator, denominator, mean, response_rate }: Chat['satisfaction']) {
  const parts = [
    numerator === null
      ? t.ratings(counted(denominator))
      : t.satisfactionDetail(counted(numerator), counted(denominator)),
    mean !== null && t.mean(formatDecimal(mean)),
    response_rate.value !== null && t.responseRate(formatShare(response_rate.value)),
  ];
  return parts.filter(Boolean).join(' · ');
}

const counted = (value: number | null) => (value === null ? text.dash : formatCount(value));

const ready = (value: MetricView): Prepared<MetricView> => ({ kind: 'ready', value });
