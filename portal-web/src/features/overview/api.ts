import { analyticsQuery } from '@/api/analytics';
import { client } from '@/api/client';
import type { AnalyticsQuery } from '@/api/schema';

export const overviewQuery = (query: AnalyticsQuery) =>
  analyticsQuery('overview', query, (init) => client.GET('/api/admin/analytics/overview', init));

/** The cost card reads the chat figures; the chat page shares the answer. */
export const costQuery = (query: AnalyticsQuery) =>
  analyticsQuery('chat', query, (init) => client.GET('/api/admin/analytics/chat', init));
