import { QueryClient } from '@tanstack/react-query';
import { isNotFound, Problem } from '@/lib/problem';

const FIVE_MINUTES = 5 * 60_000;

/** Asks once more where another try can help; the server caches for longer than we do. */
export function makeQueryClient(retries = 1): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FIVE_MINUTES,
        refetchOnWindowFocus: false,
        throwOnError: isNotFound,
        retry: (count, error) => count < retries && canHelp(error),
        retryDelay: 500,
      },
    },
  });
}

function canHelp(error: Error): boolean {
  return error instanceof Problem && (error.code === 'network' || error.status >= 500);
}
