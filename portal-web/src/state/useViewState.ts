import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { AnalyticsQuery } from '@/api/schema';
import { developmentAt } from './developments';
import { questionRows, type RowsOf } from './rows';
import {
  parseViewState,
  toQuery,
  toWindow,
  writeViewState,
  type ViewState,
  type WindowQuery,
} from './urlState';

/** The state in the address, where a development's page is the development in scope, and the way to change parts of it (each change is a step back). */
export function useViewState() {
  const [search, setSearch] = useSearchParams();
  const place = developmentAt(useLocation().pathname);
  const state = useMemo(() => {
    const said = parseViewState(search);
    return place === null ? said : { ...said, developmentId: place };
  }, [search, place]);
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

/** The window of the address, for what stands in a scope of its own. */
export function useWindowQuery(): WindowQuery {
  const { state } = useViewState();
  return useMemo(() => toWindow(state), [state]);
}

/** The way from the figures of the address to the questions behind them. */
export function useQuestionRows(): RowsOf {
  const { state } = useViewState();
  return useMemo(() => questionRows(state), [state]);
}
