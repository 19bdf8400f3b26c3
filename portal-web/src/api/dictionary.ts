import { queryOptions } from '@tanstack/react-query';
import { client, settle } from './client';

/** The dictionary of all figures: what each means, from the source that the docs use, too. */
export const dictionaryQuery = queryOptions({
  queryKey: ['dictionary'],
  staleTime: Infinity,
  queryFn: async ({ signal }) =>
    (await settle(client.GET('/api/admin/analytics/metrics', { signal }))).body.items,
});
