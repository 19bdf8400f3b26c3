import { developmentAddress, type Tab } from '@/state/developments';
import { questionRows, UNANSWERED } from '@/state/rows';
import { carriedSearch, type ViewState } from '@/state/urlState';

/** Where the key figures of a development lead. */
export interface DevelopmentRows {
  questions: string;
  unanswered: string;
  active: string;
  homeowners: string;
  units: string;
  documents: string;
}

/** The questions of the key figures are those of 30 days, whatever window is chosen. */
export function developmentRows(id: string, state: ViewState, search: string): DevelopmentRows {
  const rows = questionRows({ ...state, developmentId: id, range: { name: '30d' } });
  const tab = (name: Tab) => `${developmentAddress(id, name)}${carriedSearch(search)}`;
  const homeowners = tab('homeowners');
  return {
    questions: rows(),
    unanswered: rows(UNANSWERED),
    active: `${homeowners}${homeowners.includes('?') ? '&' : '?'}active_within=7d`,
    homeowners,
    units: tab('units'),
    documents: tab('documents'),
  };
}
