import type { UseQueryResult } from '@tanstack/react-query';
import type { Answer } from '@/api/analytics';
import type { CardState, Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { Problem } from '@/lib/problem';

/** The state of a card from its query and the pure step that prepares the query's body. */
export function cardState<T, V>(
  query: UseQueryResult<Answer<T>>,
  prepare: (body: T) => Prepared<V>,
  onLongerRange?: () => void,
): CardState<V> {
  const { data, error } = query;
  if (!data) return waiting(query);
  const prepared = prepare(data.body);
  const notices = staleNotices(data, error !== null);
  if (prepared.kind === 'ready') {
    if (prepared.coverage) notices.unshift(prepared.coverage);
    return { kind: 'ready', value: prepared.value, notices };
  }
  const { reason, next, nextText } = prepared;
  if (next === 'longerRange' && onLongerRange) {
    return {
      kind: 'empty',
      reason,
      nextText: text.empty.nextRange,
      onNext: onLongerRange,
      notices,
    };
  }
  return { kind: 'empty', reason, ...(nextText ? { nextText } : {}), notices };
}

/** The state of what has no answer yet: on its way, failed, cancelled, or without a network to come over. */
export function waiting({
  error,
  fetchStatus,
  refetch,
}: Pick<UseQueryResult, 'error' | 'fetchStatus' | 'refetch'>): CardState<never> {
  const retry = () => void refetch();
  if (error) return { kind: 'error', error, retry };
  if (fetchStatus === 'fetching') return { kind: 'loading' };
  const why = fetchStatus === 'paused' ? 'network' : 'cancelled';
  return { kind: 'error', error: new Problem(0, why, text.errors[why], null), retry };
}

/** What to say beside figures that are older than they should be. */
export function staleNotices(answer: Answer<unknown>, failed: boolean): string[] {
  return [
    ...(failed ? [text.card.notRefreshed] : []),
    ...(answer.cache === 'stale' ? [text.card.stale] : []),
  ];
}
