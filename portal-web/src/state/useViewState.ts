import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { AnalyticsQuery } from '@/api/schema';
import { questionRows, type RowsOf } from './rows';
import { parseViewState, toQuery, writeViewState, type ViewState } from './urlState';

/** The state in the address, and the way to change parts of it (each change is a step back). */
export function useViewState() {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => parseViewState(search), [search]);
  const change = useCallback(
    (part: Partial<ViewState>) =>
      setSearch((now) => writeViewState({ ...parseViewState(now), ...part }, now)),
    [setSearch],
  );
  return { state, change };
}

/** The analytics query of the address. */
export function useAnalyticsQuery(): AnalyticsQuery {
  const { state } = useViewState();
  return useMemo(() => toQuery(state), [state]);
}

/** The way from the figures of the address to the questions behind them. */
export function useQuestionRows(): RowsOf {
  const { state } = useViewState();
  return useMemo(() => questionRows(state), [state]);
}
