import type { DayRequests, SystemLoad } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { TrendView } from '@/components/cards/TrendCard';
import type { Hue, Series } from '@/components/charts/model';
import { text } from '@/i18n';
import { formatCompact, formatCount, formatDecimal, formatDuration } from '@/i18n/format';
import { partialIndex, sum } from '@/metrics/days';
import { reasonAt } from '@/metrics/figure';
import { averageSummary, totalSummary } from '@/metrics/summary';

const t = text.system;

export function prepareRequests({ requests_by_day: points }: SystemLoad): Prepared<TrendView> {
  const values = points.map(({ requests }) => requests);
  if (sum(values) === 0) return { kind: 'empty', reason: t.noRequests, next: 'longerRange' };
  const series: Series[] = [{ id: 'requests', label: t.requests, hue: 'ink', values }];
  return { kind: 'ready', value: { chart: counts(points, series, t.requests, values) } };
}

type Fault = 'errors' | 'client_errors' | 'throttled';

const FAULTS: readonly { field: Fault; label: string; hue: Hue }[] = [
  { field: 'errors', label: t.errors, hue: 'orange' },
  { field: 'client_errors', label: t.clientErrors, hue: 'purple' },
  { field: 'throttled', label: t.throttled, hue: 'sky' },
];

/** Requests that failed, by whose fault it was; not known where the log holds events alone. */
export function prepareFaults({ requests_by_day: points, meta }: SystemLoad): Prepared<TrendView> {
  const known = points.every(({ errors }) => errors !== null);
  if (!known) return { kind: 'empty', reason: reasonAt(meta, 'requests_by_day[0].errors') };
  const series = FAULTS.map(({ field, label, hue }): Series => ({
    id: field,
    label,
    hue,
    values: points.map((point) => point[field]),
  }));
  const all = points.map((point) => sum(FAULTS.map(({ field }) => point[field] ?? 0)));
  if (sum(all) === 0) return { kind: 'empty', reason: t.noFaults };
  return { kind: 'ready', value: { chart: counts(points, series, t.faults, all) } };
}

/** A day without requests has no duration: it is a gap. */
export function prepareDurations({
  requests_by_day: points,
  meta,
}: SystemLoad): Prepared<TrendView> {
  const values = points.map(({ p95_ms }) => p95_ms);
  const days = points.map(({ date }) => date);
  if (values.every((value) => value === null)) {
    return { kind: 'empty', reason: reasonAt(meta, 'requests_by_day[0].p95_ms') };
  }
  return {
    kind: 'ready',
    value: {
      chart: {
        points: days,
        partialIndex: partialIndex(points),
        series: [{ id: 'p95', label: t.p95, hue: 'blue', values }],
        unit: text.units.ms,
        format: formatDuration,
        formatTick: formatDecimal,
        summary: averageSummary({ label: t.p95, days, values, format: formatDuration }),
      },
    },
  };
}

function counts(points: DayRequests[], series: Series[], label: string, values: number[]) {
  const days = points.map(({ date }) => date);
  return {
    points: days,
    partialIndex: partialIndex(points),
    series,
    unit: text.units.requests,
    format: formatCount,
    formatTick: formatCompact,
    summary: totalSummary({ label, days, values, format: formatCount }, formatCount(sum(values))),
  };
}
