import type { ErrorType, LimitedKey, RouteDuration, SystemLoad } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { reasonAt } from '@/metrics/figure';

const t = text.system;

export interface TableView<T> {
  rows: T[];
  zone: string;
  lead?: string;
}

export const prepareErrors = ({
  top_error_types: rows,
  meta,
}: SystemLoad): Prepared<TableView<ErrorType>> =>
  rows.length === 0 ? { kind: 'empty', reason: t.noFaults } : ready({ rows, zone: meta.zone });

export const prepareRoutes = ({
  durations: rows,
  meta,
}: SystemLoad): Prepared<TableView<RouteDuration>> =>
  rows.length === 0
    ? { kind: 'empty', reason: t.noRequests, next: 'longerRange' }
    : ready({ rows, zone: meta.zone });

export function prepareLimits({ rate_limits, meta }: SystemLoad): Prepared<TableView<LimitedKey>> {
  if (!rate_limits) return { kind: 'empty', reason: reasonAt(meta, 'rate_limits') };
  const { live_keys, limited_keys, top } = rate_limits;
  if (live_keys === 0) return { kind: 'empty', reason: t.noKeys };
  const limited = limited_keys === null ? t.limitsUnknown : t.limited(formatCount(limited_keys));
  return ready({
    rows: top,
    zone: meta.zone,
    lead: `${t.live(formatCount(live_keys), formatCount(top.length))} ${limited}`,
  });
}

const ready = <T>(value: TableView<T>): Prepared<TableView<T>> => ({ kind: 'ready', value });
