import { listQuery } from '@/api/analytics';
import { client } from '@/api/client';
import { csvOf } from '@/api/csv';
import type { QueryOf } from '@/api/schema';
import type { ListQuery } from '@/state/tableView';

const PATH = '/api/admin/analytics/developments';

export const developmentsQuery = (query: ListQuery) =>
  listQuery('developments', query as QueryOf<typeof PATH>, (init) => client.GET(PATH, init));

export const developmentsCsv = (query: ListQuery) =>
  csvOf((init) => client.GET(PATH, { ...init, params: { query: query } }));
