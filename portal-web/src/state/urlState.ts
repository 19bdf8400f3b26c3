import type { AnalyticsQuery } from '@/api/schema';
import { DEFAULT_RANGE, parseRange, type Range } from './range';

/** Everything that decides what is on screen; the address holds all of it. */
export interface ViewState {
  tenantId: string | null;
  developmentId: string | null;
  range: Range;
  compare: boolean;
  view: 'chart' | 'table';
}

export function parseViewState(search: URLSearchParams): ViewState {
  return {
    tenantId: search.get('tenant_id') || null,
    developmentId: search.get('development_id') || null,
    range: parseRange(search),
    compare: search.get('compare') === 'previous',
    view: search.get('view') === 'table' ? 'table' : 'chart',
  };
}

/** The address of a state; what is at its default is left out, what is not ours is kept. */
export function writeViewState(state: ViewState, base = new URLSearchParams()): URLSearchParams {
  const next = new URLSearchParams(base);
  const put = (key: string, value: string | null) =>
    value === null ? next.delete(key) : next.set(key, value);
  const named = 'name' in state.range ? state.range.name : null;
  put('tenant_id', state.tenantId);
  put('development_id', state.developmentId);
  put('range', named === DEFAULT_RANGE ? null : named);
  put('from', 'from' in state.range ? state.range.from : null);
  put('to', 'to' in state.range ? state.range.to : null);
  put('compare', state.compare ? 'previous' : null);
  put('view', state.view === 'table' ? 'table' : null);
  return next;
}

/** What goes along from page to page: scope, window and view, and nothing of the page that is left. */
export function carriedSearch(search: string): string {
  const carried = writeViewState(parseViewState(new URLSearchParams(search))).toString();
  return carried && `?${carried}`;
}

export type ScopeQuery = Pick<AnalyticsQuery, 'tenant_id' | 'development_id'>;
export type WindowQuery = Pick<AnalyticsQuery, 'range' | 'from' | 'to' | 'compare'>;

/** The question that a state puts to the API. */
export function toQuery(state: ViewState): AnalyticsQuery {
  return { ...toScope(state), ...toWindow(state) };
}

export function toScope({ tenantId, developmentId }: ViewState): ScopeQuery {
  return {
    ...(tenantId ? { tenant_id: tenantId } : {}),
    ...(developmentId ? { development_id: developmentId } : {}),
  };
}

export function toWindow({ range, compare }: ViewState): WindowQuery {
  return {
    ...('name' in range ? { range: range.name } : { from: range.from, to: range.to }),
    ...(compare ? { compare: 'previous' as const } : {}),
  };
}
