import { client } from '@/api/client';
import { csvOf } from '@/api/csv';
import type { QueryOf } from '@/api/schema';
import { without } from '@/lib/without';
import type { ListQuery } from '@/state/tableView';
import type { WindowQuery } from '@/state/urlState';
import { at, LISTS, MATRIX, OVERVIEW, type HomeKind, type Params } from './paths';

type Series = NonNullable<QueryOf<typeof OVERVIEW>['series']>;

/** One table of a development's overview as a document. */
export const overviewCsv = (id: string, asked: WindowQuery, series: Series) =>
  csvOf((init) =>
    client.GET(OVERVIEW, { ...init, ...at(id, { ...without(asked, 'compare'), series }) }),
  );

export const matrixCsv = (id: string) =>
  csvOf((init) => client.GET(MATRIX, { ...init, ...at(id, {}) }));

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

/** All that happened at a home, or all of one kind. */
export const homeCsv = (kind: HomeKind, id: string, asked: ListQuery) =>
  csvOf((init) =>
    client.GET(`/api/admin/analytics/${kind}/{id}`, {
      ...init,
      params: { path: { id }, query: asked },
    }),
  );
