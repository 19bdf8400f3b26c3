import { listQuery } from '@/api/analytics';
import { client } from '@/api/client';
import { saveCsv } from '@/api/csv';
import type { AccessLogQuery, AnalyticsQuery } from '@/api/schema';
import type { CsvExport } from '@/components/tables/useExport';
import { without } from '@/lib/without';
import type { ListQuery, ListShape } from '@/state/tableView';

export const accessShape: ListShape = {
  filters: ['type', 'actor'],
  sorts: ['occurred_at', 'type', 'action', 'actor', 'actor_role', 'tenant_name', 'path', 'rows'],
  firstSort: '-occurred_at',
};

/** Whoever looks at something looks at a company's data, never at one development's alone. */
export const toAccessLog = (asked: AnalyticsQuery, list: ListQuery): AccessLogQuery => ({
  ...without(without(asked, 'compare'), 'development_id'),
  ...list,
});

export const accessLogQuery = (query: AccessLogQuery) =>
  listQuery('access-log', query, (init) => client.GET('/api/admin/analytics/access-log', init));

export const accessLogCsv = (query: AccessLogQuery): CsvExport => {
  const whole = without(without(query, 'page'), 'page_size');
  return (options) =>
    saveCsv(
      (init) =>
        client.GET('/api/admin/analytics/access-log', { params: { query: whole }, ...init }),
      options,
    );
};
