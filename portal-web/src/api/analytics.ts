import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { settle } from './client';
import { takeBypass } from './refresh';
import type { ListBody, Meta } from './schema';

// A first computation over years may take its time; a minute and a half is beyond it.
const LONGEST_MS = 90_000;

/** A body of figures and how old it was when it came in. */
export interface Answer<T> {
  body: T;
  cache: string | null;
  ageSeconds: number;
}

type CallInit<Q> = {
  params: { query: Q };
  headers: Record<string, string>;
  signal: AbortSignal;
};

type Call<T, Q> = (init: CallInit<Q>) => Promise<{ data?: T; error?: unknown; response: Response }>;

/** The query of one analytics endpoint; pages that ask the same share one answer. */
export function analyticsQuery<T extends { meta: Meta }, Q extends object>(
  name: string,
  query: Q,
  call: Call<T, Q>,
) {
  const queryKey = ['analytics', name, query] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Answer<T>> => {
      const headers: Record<string, string> = takeBypass(queryKey)
        ? { 'Cache-Control': 'no-cache' }
        : {};
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
      const { body, response } = await settle(
        call({ params: { query }, headers, signal: bounded }),
      );
      return {
        body,
        cache: response.headers.get('X-Cache'),
        ageSeconds: Number(response.headers.get('Age') ?? 0),
      };
    },
  });
}

/** The query of one list; while a page is on its way, the last one of the same list stays. */
export function listQuery<B extends ListBody<unknown>, Q extends object>(
  name: string,
  query: Q,
  call: Call<B, Q>,
) {
  return queryOptions({
    ...analyticsQuery(name, query, call),
    placeholderData: (previous, of) =>
      of?.queryKey[1] === name ? keepPreviousData(previous) : undefined,
  });
}
