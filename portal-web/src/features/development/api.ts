import { analyticsQuery, listQuery } from '@/api/analytics';
import { client } from '@/api/client';
import { csvOf } from '@/api/csv';
import type { Home, QueryOf } from '@/api/schema';
import type { ListQuery } from '@/state/tableView';
import type { WindowQuery } from '@/state/urlState';

const BASE = '/api/admin/analytics/developments/{development_id}';
const OVERVIEW = `${BASE}/overview` as const;
const MATRIX = `${BASE}/documents/matrix` as const;
const LISTS = {
  documents: `${BASE}/documents`,
  units: `${BASE}/units`,
  homeowners: `${BASE}/homeowners`,
} as const;

export const overviewQuery = (id: string, query: WindowQuery) =>
  analyticsQuery(`developments/${id}/overview`, query, ({ params: { query }, ...init }) =>
    client.GET(OVERVIEW, { ...init, params: { path: { development_id: id }, query } }),
  );

export const matrixQuery = (id: string) =>
  analyticsQuery(`developments/${id}/documents/matrix`, {}, (init) =>
    client.GET(MATRIX, { ...init, params: { path: { development_id: id } } }),
  );

type Params<L extends keyof typeof LISTS> = QueryOf<(typeof LISTS)[L]>;

const at = <Q>(id: string, query: Q) => ({ params: { path: { development_id: id }, query } });

export const documentsQuery = (id: string, asked: ListQuery) =>
  listQuery(`developments/${id}/documents`, asked as Params<'documents'>, ({ params, ...init }) =>
    client.GET(LISTS.documents, { ...init, ...at(id, params.query) }),
  );

export const unitsQuery = (id: string, asked: ListQuery) =>
  listQuery(`developments/${id}/units`, asked as Params<'units'>, ({ params, ...init }) =>
    client.GET(LISTS.units, { ...init, ...at(id, params.query) }),
  );

export const homeownersQuery = (id: string, asked: ListQuery) =>
  listQuery(`developments/${id}/homeowners`, asked as Params<'homeowners'>, ({ params, ...init }) =>
    client.GET(LISTS.homeowners, { ...init, ...at(id, params.query) }),
  );

export const documentsCsv = (id: string, asked: ListQuery) =>
  csvOf((init) =>
    client.GET(LISTS.documents, { ...init, ...at(id, asked as Params<'documents'>) }),
  );

export const unitsCsv = (id: string, asked: ListQuery) =>
  csvOf((init) => client.GET(LISTS.units, { ...init, ...at(id, asked as Params<'units'>) }));

export const homeownersCsv = (id: string, asked: ListQuery) =>
  csvOf((init) =>
    client.GET(LISTS.homeowners, { ...init, ...at(id, asked as Params<'homeowners'>) }),
  );

export type HomeKind = 'units' | 'homeowners';

/** A home with one page of what happened there, the latest first. */
export const homeQuery = (kind: HomeKind, id: string, asked: ListQuery) =>
  listQuery(
    `${kind}/${id}`,
    asked as QueryOf<'/api/admin/analytics/units/{id}'>,
    ({ params: { query }, ...init }) =>
      client.GET(`/api/admin/analytics/${kind}/{id}`, {
        ...init,
        params: { path: { id }, query },
      }) as Promise<{ data?: Home; response: Response }>,
  );
