import { analyticsQuery } from '@/api/analytics';
import { client } from '@/api/client';
import type { AnalyticsQuery } from '@/api/schema';
import { without } from '@/lib/without';

/** Knowledge is as it stands now: it is not compared. */
export function ragQuery(asked: AnalyticsQuery) {
  const query = without(asked, 'compare');
  return analyticsQuery('rag', query, (init) => client.GET('/api/admin/analytics/rag', init));
}
