import { analyticsQuery } from '@/api/analytics';
import { client } from '@/api/client';
import type { AnalyticsQuery } from '@/api/schema';

/** Knowledge is as it stands now: it is not compared. */
export function ragQuery(asked: AnalyticsQuery) {
  const { compare: _, ...query } = asked;
  return analyticsQuery('rag', query, (init) => client.GET('/api/admin/analytics/rag', init));
}
