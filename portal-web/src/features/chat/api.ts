import { analyticsQuery } from '@/api/analytics';
import { client } from '@/api/client';
import type { AnalyticsQuery } from '@/api/schema';

export const chatQuery = (query: AnalyticsQuery) =>
  analyticsQuery('chat', query, (init) => client.GET('/api/admin/analytics/chat', init));
