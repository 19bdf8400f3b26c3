import { queryOptions } from '@tanstack/react-query';
import { settle } from './client';
import { takeBypass } from './refresh';
import type { AnalyticsQuery, Meta } from './schema';

/** A body of figures and how old it was when it came in. */
export interface Answer<T> {
  body: T;
  cache: string | null;
  ageSeconds: number;
}

type CallInit = {
  params: { query: AnalyticsQuery };
  headers: Record<string, string>;
  signal: AbortSignal;
};

type Call<T> = (init: CallInit) => Promise<{ data?: T; error?: unknown; response: Response }>;

/** The query of one analytics endpoint; pages that ask the same share one answer. */
export function analyticsQuery<T extends { meta: Meta }>(
  name: string,
  query: AnalyticsQuery,
  call: Call<T>,
) {
  const queryKey = ['analytics', name, query] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Answer<T>> => {
      const headers: Record<string, string> = takeBypass(queryKey)
        ? { 'Cache-Control': 'no-cache' }
        : {};
      const { body, response } = await settle(call({ params: { query }, headers, signal }));
      return {
        body,
        cache: response.headers.get('X-Cache'),
        ageSeconds: Number(response.headers.get('Age') ?? 0),
      };
    },
  });
}
