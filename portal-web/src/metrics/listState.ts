import type { UseQueryResult } from '@tanstack/react-query';
import type { Answer } from '@/api/analytics';
import type { CardState } from '@/components/cards/model';
import type { ListBody } from '@/api/schema';
import type { ChangeView, TablePage } from '@/components/tables/model';
import { text } from '@/i18n';
import { staleNotices, waiting } from './cardState';

interface Ways {
  /** Why the list can be empty without any filter, and what then helps. */
  nothing: { reason: string; nextText?: string };
  narrowed: boolean;
  clear: () => void;
  change: ChangeView;
}

/** What of a query its list needs to know. */
type ListAnswer<T> = Pick<
  UseQueryResult<Answer<ListBody<T>>>,
  'data' | 'error' | 'refetch' | 'fetchStatus'
>;

/** The state of a list from its query; an empty list says whether the filters emptied it. */
export function listState<T>(
  query: ListAnswer<T>,
  { nothing, narrowed, clear, change }: Ways,
): CardState<TablePage<T>> {
  const { data, error } = query;
  if (!data) return waiting(query);
  const { items: rows, total, page, page_size: pageSize } = data.body;
  const notices = staleNotices(data, error !== null);
  if (rows.length > 0) return { kind: 'ready', value: { rows, total, page, pageSize }, notices };
  if (total > 0) {
    const [reason, nextText] = [text.table.beyond, text.table.toFirstPage];
    return { kind: 'empty', reason, nextText, onNext: () => change({ page: 1 }), notices };
  }
  if (narrowed) {
    const [reason, nextText] = [text.table.noMatch, text.table.clearFilters];
    return { kind: 'empty', reason, nextText, onNext: clear, notices };
  }
  return { kind: 'empty', ...nothing, notices };
}

/** The same with the rows made ready to be read. */
export function linesState<B extends ListBody<unknown>, L>(
  query: UseQueryResult<Answer<B>>,
  ways: Ways,
  prepare: (body: B) => L[],
): CardState<TablePage<L>> {
  const state = listState(query as UseQueryResult<Answer<ListBody<unknown>>>, ways);
  if (state.kind !== 'ready' || !query.data) return state as CardState<TablePage<L>>;
  return { ...state, value: { ...state.value, rows: prepare(query.data.body) } };
}
