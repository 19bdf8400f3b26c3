import { analyticsQuery, listQuery } from '@/api/analytics';
import { client } from '@/api/client';
import type { Home } from '@/api/schema';
import type { ListQuery } from '@/state/tableView';
import type { WindowQuery } from '@/state/urlState';
import { at, LISTS, MATRIX, OVERVIEW, type HomeKind, type HomeParams, type Params } from './paths';

/** The longest page that the API gives. */
const LONGEST_PAGE = 200;

export const overviewQuery = (id: string, query: WindowQuery) =>
  analyticsQuery(`developments/${id}/overview`, query, ({ params, ...init }) =>
    client.GET(OVERVIEW, { ...init, ...at(id, params.query) }),
  );

export const matrixQuery = (id: string) =>
  analyticsQuery(`developments/${id}/documents/matrix`, {}, ({ params, ...init }) =>
    client.GET(MATRIX, { ...init, ...at(id, params.query) }),
  );

export const documentsQuery = (id: string, asked: ListQuery) =>
  listQuery(`developments/${id}/documents`, asked as Params<'documents'>, ({ params, ...init }) =>
    client.GET(LISTS.documents, { ...init, ...at(id, params.query) }),
  );

/** The page of the documents on which one of them stands, or the last one. */
export const documentPageQuery = (id: string, documentId: string) =>
  analyticsQuery(`developments/${id}/documents`, { documentId }, async (init) => {
    for (let page = 1; ; page++) {
      const query = { page, page_size: LONGEST_PAGE };
      const answer = await client.GET(LISTS.documents, { ...init, ...at(id, query) });
      const { items = [], total = 0 } = answer.data ?? {};
      const found = items.some(({ document_id }) => document_id === documentId);
      if (found || page * LONGEST_PAGE >= total) return answer;
    }
  });

export const unitsQuery = (id: string, asked: ListQuery) =>
  listQuery(`developments/${id}/units`, asked as Params<'units'>, ({ params, ...init }) =>
    client.GET(LISTS.units, { ...init, ...at(id, params.query) }),
  );

export const homeownersQuery = (id: string, asked: ListQuery) =>
  listQuery(`developments/${id}/homeowners`, asked as Params<'homeowners'>, ({ params, ...init }) =>
    client.GET(LISTS.homeowners, { ...init, ...at(id, params.query) }),
  );

/** A home with one page of what happened there, the latest first. */
export const homeQuery = (kind: HomeKind, id: string, asked: ListQuery) =>
  listQuery(
    `${kind}/${id}`,
    asked as HomeParams,
    ({ params: { query }, ...init }) =>
      client.GET(`/api/admin/analytics/${kind}/{id}`, {
        ...init,
        params: { path: { id }, query },
      }) as Promise<{ data?: Home; response: Response }>,
  );
