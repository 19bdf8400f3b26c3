import type { CsvExport } from '@/components/tables/useExport';
import { client } from './client';
import { saveCsv } from './csv';
import type { AnalyticsQuery } from './schema';
import { without } from '@/lib/without';

/** The endpoints whose answers hold several tables, each of which is a document of its own. */
export type SeriesPath =
  | '/api/admin/analytics/overview'
  | '/api/admin/analytics/chat'
  | '/api/admin/analytics/rag'
  | '/api/admin/analytics/system-load';

/** One table of an answer as a document, by the name of its field. */
export function seriesCsv(path: SeriesPath, asked: AnalyticsQuery, series: string): CsvExport {
  const query = { ...without(asked, 'compare'), series } as AnalyticsQuery;
  return (options) => saveCsv((init) => client.GET(path, { params: { query }, ...init }), options);
}
