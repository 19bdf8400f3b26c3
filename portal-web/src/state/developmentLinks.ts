import { developmentAddress, type Tab } from './developments';
import { questionRows, UNANSWERED } from './rows';
import { writeViewState, type ViewState } from './urlState';

/** Where the figures of a development lead, by its id. */
export type DevelopmentLinks = Record<
  'overview' | 'questions' | 'unanswered' | 'active' | 'homeowners' | 'units' | 'documents',
  (id: string) => string
>;

/** The questions are those of the 30 days that the list is of, whatever window is chosen. */
export function developmentLinks(state: ViewState): DevelopmentLinks {
  const page = (tab: Tab, filters: Record<string, string> = {}) => {
    const search = writeViewState({ ...state, developmentId: null });
    Object.entries(filters).forEach(([name, value]) => search.set(name, value));
    const asked = search.toString();
    return (id: string) => `${developmentAddress(id, tab)}${asked && `?${asked}`}`;
  };
  const rows = (id: string) =>
    questionRows({ ...state, developmentId: id, range: { name: '30d' } });
  return {
    overview: page('overview'),
    questions: (id) => rows(id)(),
    unanswered: (id) => rows(id)(UNANSWERED),
    active: page('homeowners', { active_within: '7d' }),
    homeowners: page('homeowners'),
    units: page('units'),
    documents: page('documents'),
  };
}
