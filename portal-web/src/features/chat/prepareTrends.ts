import type { Chat } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { TrendView } from '@/components/cards/TrendCard';
import { text } from '@/i18n';
import { formatCompact, formatCount, formatDecimal, formatDuration } from '@/i18n/format';
import { partialIndex } from '@/metrics/days';
import { withDelta } from '@/metrics/delta';
import { coverageNote, figure } from '@/metrics/figure';
import { averageSummary, totalSummary } from '@/metrics/summary';

const t = text.chat;

/** The average is a gap on a day without measurements; percentiles hold for the whole window. */
export function prepareLatency(body: Chat): Prepared<TrendView> {
  const { latency_ms: latency, message_count_by_day, meta } = body;
  const days = latency.by_day.map(({ date }) => date);
  const values = latency.by_day.map(({ avg }) => (avg === null ? null : avg / 1000));
  const percentile = (name: 'p50' | 'p95' | 'p99', label: string) => ({
    label,
    figure: figure(latency[name], formatDuration, meta, `latency_ms.${name}`),
  });
  const format = (seconds: number) => formatDuration(seconds * 1000);
  const label = t.latency;
  return {
    kind: 'ready',
    value: {
      headline: figure(latency.avg, formatDuration, meta, 'latency_ms.avg'),
      ...withDelta(body.delta?.avg_response_latency_ms),
      facts: [percentile('p50', t.median), percentile('p95', t.p95), percentile('p99', t.p99)],
      chart:
        latency.n === 0
          ? null
          : {
              points: days,
              partialIndex: partialIndex(message_count_by_day),
              series: [{ id: 'latency', label: t.average, hue: 'orange', values }],
              unit: text.units.seconds,
              format,
              formatTick: formatDecimal,
              summary: averageSummary({ label, days, values, format }),
            },
    },
  };
}

export function prepareTokens(body: Chat): Prepared<TrendView> {
  const { tokens, tokens_used, message_count_by_day, meta } = body;
  const days = tokens_used.map(({ date }) => date);
  const values = tokens_used.map((day) => day.tokens);
  const label = t.tokensLabel;
  const coverage = coverageNote(tokens.coverage);
  return {
    kind: 'ready',
    ...(coverage ? { coverage } : {}),
    value: {
      headline: figure(tokens.total, formatCount, meta, 'tokens.total'),
      ...withDelta(body.delta?.tokens),
      chart:
        tokens.total === null
          ? null
          : {
              points: days,
              partialIndex: partialIndex(message_count_by_day),
              series: [{ id: 'tokens', label, hue: 'sky', values }],
              unit: text.units.tokens,
              format: formatCount,
              formatTick: formatCompact,
              summary: totalSummary(
                { label, days, values, format: formatCount },
                formatCount(tokens.total),
              ),
            },
    },
  };
}
