import type { Ratio, SystemLoad } from '@/api/schema';
import type { MetricView, Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount, formatMoment, formatShare } from '@/i18n/format';
import { withDelta } from '@/metrics/delta';
import { reasonAt, shareFigure } from '@/metrics/figure';

export interface Kpi {
  title: string;
  /** Absent where the title says all. */
  metric?: string;
  /** The table of the API that holds the figure; absent where none does. */
  series?: string;
  prepare: (body: SystemLoad) => Prepared<MetricView>;
}

const t = text.system;

/** The key figures in the order in which they are read. */
export const kpis: readonly Kpi[] = [
  {
    title: t.requests,
    metric: 'system.total_requests',
    series: 'requests_by_day',
    prepare: ({ total_requests, basis, requests_by_day, delta }) =>
      ready({
        figure: { text: formatCount(total_requests) },
        spark: requests_by_day.map(({ requests }) => requests),
        ...(basis === 'audit_events' ? { detail: t.basisEvents } : {}),
        ...withDelta(delta?.total_requests),
      }),
  },
  rate('error_rate', t.errorRate),
  rate('client_error_rate', t.clientErrorRate),
  rate('throttled_rate', t.throttledRate),
  { title: t.cacheHits, metric: 'system.cache_hit_ratio', prepare: prepareCache },
  {
    title: t.recording,
    metric: 'system.total_requests',
    prepare: ({ recording: { recorded, dropped, pending } }) =>
      ready({
        figure: { text: t.dropped(formatCount(dropped)) },
        detail: t.recordingDetail(formatCount(recorded), formatCount(pending)),
      }),
  },
  { title: t.lag, prepare: prepareLag },
];

type Rate = 'error_rate' | 'client_error_rate' | 'throttled_rate';

function rate(field: Rate, title: string): Kpi {
  return {
    title,
    metric: 'system.error_rate',
    series: 'requests_by_day',
    prepare: (body) =>
      ready({
        figure: shareFigure(body[field], body.meta, field),
        ...ofRequests(body[field]),
        ...withDelta(body.delta?.[field]),
      }),
  };
}

function ofRequests({ numerator, denominator }: Ratio): { detail?: string } {
  if (numerator === null || denominator === null) return {};
  return { detail: t.ofRequests(formatCount(numerator), formatCount(denominator)) };
}

function prepareCache({ cache_hit_ratio: ratio, cache, meta }: SystemLoad): Prepared<MetricView> {
  if (!ratio || !cache) {
    return ready({ figure: { missing: reasonAt(meta, 'cache_hit_ratio') } });
  }
  const { hits, writes, stale_hits, keys } = cache;
  const [hit, written, stale, kept] = [hits, writes, stale_hits, keys].map(formatCount);
  return ready({
    figure: shareFigure(ratio, meta, 'cache_hit_ratio'),
    detail: t.cacheDetail(hit ?? '', written ?? '', stale ?? '', kept ?? ''),
  });
}

/** Reading the history comes first: until then no sums are waited for. */
function prepareLag({ facts, meta }: SystemLoad): Prepared<MetricView> {
  if (!facts) return ready({ figure: { missing: reasonAt(meta, 'facts') } });
  if (facts.backfilling) {
    return ready({
      figure: { text: formatShare(facts.history_read) },
      detail: t.readingHistory,
    });
  }
  const waiting = facts.not_rolled_up;
  return ready({
    figure: { text: waiting > 0 ? t.behind(formatCount(waiting)) : t.upToDate },
    ...(facts.caught_up_at
      ? { detail: t.caughtUp(formatMoment(facts.caught_up_at, meta.zone)) }
      : {}),
  });
}

const ready = (value: MetricView): Prepared<MetricView> => ({ kind: 'ready', value });
