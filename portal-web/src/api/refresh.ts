import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

const bypass = new Set<string>();

/** Whether this query was asked to go past the server's cache; asking takes the wish away. */
export function takeBypass(key: QueryKey): boolean {
  return bypass.delete(hashKey(key));
}

/** Asks again for every figure on screen, past the server's cache. */
export async function refreshFigures(queries: QueryClient): Promise<void> {
  const filter = { queryKey: ['analytics'], type: 'active' } as const;
  queries
    .getQueryCache()
    .findAll(filter)
    .forEach((query) => bypass.add(query.queryHash));
  await queries.refetchQueries(filter);
}
