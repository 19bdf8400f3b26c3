import { Fragment } from 'react';
import type { ErrorType, LimitedKey, RouteDuration } from '@/api/schema';
import type { Column } from '@/components/tables/PlainTable';
import { text } from '@/i18n';
import { formatCount, formatDuration, formatInstant, formatAlignedShare } from '@/i18n/format';

const t = text.system.columns;

const words: Record<string, string> = text.system.errorTypes;

export const errorColumns = (zone: string): Column<ErrorType>[] => [
  {
    key: 'type',
    header: t.error,
    cell: ({ type, route }) => (
      <>
        {words[type] ?? type}
        <span className="block text-xs text-muted">
          {route ? <RouteName route={route} /> : t.event}
        </span>
      </>
    ),
  },
  { key: 'count', header: t.count, numeric: true, cell: ({ count }) => formatCount(count) },
  { key: 'share', header: t.share, numeric: true, cell: ({ share }) => formatAlignedShare(share) },
  {
    key: 'last',
    header: t.last,
    numeric: true,
    cell: ({ last_seen_at }) => formatInstant(last_seen_at, zone),
  },
];

export const routeColumns = (): Column<RouteDuration>[] => [
  {
    key: 'route',
    header: t.route,
    cell: ({ route }) => <RouteName route={route} />,
  },
  { key: 'p50', header: t.p50, numeric: true, cell: ({ p50_ms }) => formatDuration(p50_ms) },
  { key: 'p95', header: t.p95, numeric: true, cell: ({ p95_ms }) => formatDuration(p95_ms) },
  { key: 'n', header: t.requests, numeric: true, cell: ({ n }) => formatCount(n) },
];

export const limitColumns = (zone: string): Column<LimitedKey>[] => [
  { key: 'key', header: t.key, cell: ({ key }) => <span className="font-mono">{key}</span> },
  { key: 'count', header: t.count, numeric: true, cell: ({ count }) => formatCount(count) },
  {
    key: 'limit',
    header: t.limit,
    numeric: true,
    cell: ({ limit }) => (limit === null ? text.dash : formatCount(limit)),
  },
  {
    key: 'reset',
    header: t.reset,
    numeric: true,
    cell: ({ reset_at }) => formatInstant(reset_at, zone),
  },
];

/** A route that breaks where its parts do. */
function RouteName({ route }: { route: string }) {
  return route.split('/').map((part, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
