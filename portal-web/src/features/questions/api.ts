import { listQuery } from '@/api/analytics';
import { client } from '@/api/client';
import { saveCsv } from '@/api/csv';
import type { AnalyticsQuery, QuestionsQuery } from '@/api/schema';
import type { CsvExport } from '@/components/tables/useExport';
import { without } from '@/lib/without';
import { QUESTION_FILTERS } from '@/state/rows';
import type { ListQuery, ListShape } from '@/state/tableView';

/** What the explorer can be asked for: exactly what the API takes. */
export const questionsShape: ListShape = {
  filters: QUESTION_FILTERS,
  sorts: [
    'asked_at',
    'development_name',
    'unit_number',
    'topic',
    'state',
    'reason',
    'latency_ms',
    'rating',
  ],
  firstSort: '-asked_at',
};

/** The address names parameters as the API does, and the API refuses what it does not know. */
export const toQuestions = (asked: AnalyticsQuery, list: ListQuery): QuestionsQuery => ({
  ...without(asked, 'compare'),
  ...list,
});

export const questionsQuery = (query: QuestionsQuery) =>
  listQuery('questions', query, (init) => client.GET('/api/admin/analytics/questions', init));

/** All questions that pass the filters, not the page alone. */
export const questionsCsv = (query: QuestionsQuery): CsvExport => {
  const whole = without(without(query, 'page'), 'page_size');
  return (options) =>
    saveCsv(
      (init) => client.GET('/api/admin/analytics/questions', { params: { query: whole }, ...init }),
      options,
    );
};
