import type { TableView } from '@/components/tables/model';
import { withoutTimeline } from './timelineView';

/** What a list can be asked for: its filters by the names of the API, and its first order. */
export interface ListShape {
  filters: readonly string[];
  /** The ids of the fields that the server sorts by. */
  sorts: readonly string[];
  firstSort?: string;
}

const PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 200;
const MAX_PAGE = 1_000_000;
const MAX_SEARCH = 200;

/** The view that the address names; what it does not say validly is at its default. */
export function parseTableView(search: URLSearchParams, shape: ListShape): TableView {
  const sort = search.get('sort') ?? '';
  return {
    q: (search.get('q') ?? '').trim().slice(0, MAX_SEARCH),
    sort: shape.sorts.includes(sort.replace(/^-/, '')) ? sort : (shape.firstSort ?? null),
    page: whole(search.get('page'), MAX_PAGE) ?? 1,
    pageSize: whole(search.get('page_size'), MAX_PAGE_SIZE) ?? PAGE_SIZE,
    columns: search.get('columns')?.split(',') ?? null,
    compact: search.get('density') === 'compact',
    row: search.get('row') || null,
  };
}

/** The address of a changed view; another order, search or page size begins on the first page. */
export function writeTableView(
  base: URLSearchParams,
  part: Partial<TableView>,
  shape: ListShape,
): URLSearchParams {
  const before = parseTableView(base, shape);
  const anew = ['q', 'sort', 'pageSize'].some((key) => key in part);
  const { q, sort, page, pageSize, columns, compact, row } = {
    ...before,
    ...(anew ? { page: 1, row: null } : {}),
    ...part,
  };
  const next = row === before.row ? new URLSearchParams(base) : withoutTimeline(base);
  const put = (key: string, value: string | null) =>
    value ? next.set(key, value) : next.delete(key);
  put('q', q);
  put('sort', sort === (shape.firstSort ?? null) ? null : sort);
  put('page', page === 1 ? null : String(page));
  put('page_size', pageSize === PAGE_SIZE ? null : String(pageSize));
  put('columns', columns?.join(',') ?? null);
  put('density', compact ? 'compact' : null);
  put('row', row);
  return next;
}

/** The filters that the address sets. */
export function parseFilters(search: URLSearchParams, { filters }: ListShape): Filters {
  return Object.fromEntries(
    filters.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** Sets or, by null, takes away filters; their list begins on the first page. */
export function writeFilters(
  base: URLSearchParams,
  part: Record<string, string | null>,
): URLSearchParams {
  const next = withoutTimeline(base);
  for (const [name, value] of Object.entries({ page: null, row: null, ...part })) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

export type Filters = Record<string, string>;

/** As the reader's address says it; what the API does not take, it refuses in words. */
export type ListQuery = Record<string, string | number | boolean>;

/** The question to the API: filters, search, order and page. */
export function toListQuery({ q, sort, page, pageSize }: TableView, filters: Filters): ListQuery {
  return {
    ...filters,
    ...(q ? { q } : {}),
    ...(sort ? { sort } : {}),
    ...(page === 1 ? {} : { page }),
    ...(pageSize === PAGE_SIZE ? {} : { page_size: pageSize }),
  };
}

function whole(value: string | null, most: number): number | null {
  const number = /^\d{1,7}$/.test(value ?? '') ? Number(value) : 0;
  return number >= 1 && number <= most ? number : null;
}
