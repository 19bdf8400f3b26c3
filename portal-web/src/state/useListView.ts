import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams, type To } from 'react-router';
import type { TableView } from '@/components/tables/model';
import {
  parseFilters,
  parseTableView,
  toListQuery,
  writeFilters,
  writeTableView,
  type ListShape,
} from './tableView';

/** The list that the address asks for, and the ways to ask for another one. */
export function useListView(shape: ListShape) {
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => parseTableView(search, shape), [search, shape]);
  const filters = useMemo(() => parseFilters(search, shape), [search, shape]);
  const query = useMemo(() => toListQuery(view, filters), [view, filters]);
  const change = useCallback(
    (part: Partial<TableView>) =>
      // A search that is typed on is one step back, not one for each letter.
      setSearch((now) => writeTableView(now, part, shape), {
        replace: Boolean(part.q) && view.q !== '',
      }),
    [setSearch, shape, view.q],
  );
  const filter = useCallback(
    (part: Record<string, string | null>) => setSearch((now) => writeFilters(now, part)),
    [setSearch],
  );
  const clear = () => filter({ q: null, ...toNull(shape.filters) });
  const rowTo = (row: string | null): To => ({
    pathname,
    search: writeTableView(search, { row }, shape).toString(),
  });
  const narrowed = view.q !== '' || Object.keys(filters).length > 0;
  return { view, filters, query, narrowed, change, filter, clear, rowTo };
}

const toNull = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));
