import { analyticsQuery } from '@/api/analytics';
import { client } from '@/api/client';
import type { AnalyticsQuery } from '@/api/schema';
import { without } from '@/lib/without';

/** Requests belong to no development: the backend is looked at as a whole, or by company. */
export function systemQuery(asked: AnalyticsQuery) {
  const query = without(asked, 'development_id');
  return analyticsQuery('system-load', query, (init) =>
    client.GET('/api/admin/analytics/system-load', init),
  );
}
