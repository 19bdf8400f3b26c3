import type { ViewState } from './urlState';
import { writeViewState } from './urlState';

/** What narrows the questions down, named as the API names it. */
export const QUESTION_FILTERS = [
  'day',
  'week',
  'weekday',
  'hour',
  'topic',
  'house_type_code',
  'other_homes',
  'state',
  'reason',
  'eligible',
  'answered',
  'rated',
  'rating',
  'document_id',
  'unit_id',
  'homeowner_id',
  'question_key',
] as const;

export type QuestionFilter = (typeof QUESTION_FILTERS)[number];
export type QuestionFilters = Partial<Record<QuestionFilter, string>>;

/** The address of the questions behind a figure. */
export type RowsOf = (filters?: QuestionFilters) => string;

export const UNANSWERED: QuestionFilters = { state: 'unanswered', eligible: 'true' };

/** The questions of the scope and window that the figures are of; what only shapes the page stays behind. */
export function questionRows(state: ViewState): RowsOf {
  return (filters = {}) => {
    const search = writeViewState({ ...state, compare: false, view: 'chart' });
    Object.entries(filters).forEach(([name, value]) => search.set(name, value));
    const asked = search.toString();
    return `/admin-enterprise/questions${asked && `?${asked}`}`;
  };
}
