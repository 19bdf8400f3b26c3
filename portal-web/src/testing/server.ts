import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { golden } from './golden';

const fresh = { headers: { 'X-Cache': 'hit', Age: '360' } };
const ok = (path: string, body: JsonBodyType) =>
  http.get(`*/api/${path}`, () => HttpResponse.json(body, fresh));

/** A figure's answer, with the comparison when it is asked for. */
const figures = (name: string, plain: object, compared: object) =>
  http.get(`*/api/admin/analytics/${name}`, ({ request }) =>
    HttpResponse.json(new URL(request.url).searchParams.has('compare') ? compared : plain, fresh),
  );

/** The API with the golden answers, for a platform owner. */
export const server = setupServer(
  ok('auth/config', golden.authConfig),
  ok('auth/me', golden.me.superAdmin),
  ok('admin/analytics/metrics', golden.metrics),
  http.post('*/api/auth/login', () =>
    HttpResponse.json({ access_token: 'new-token', token_type: 'Bearer', expires_in: 3600 }),
  ),
  http.post('*/api/auth/refresh', () =>
    HttpResponse.json({ ...golden.problem, code: 'unauthenticated' }, { status: 401 }),
  ),
  http.post('*/api/auth/logout', () => new HttpResponse(null, { status: 204 })),
  figures('overview', golden.overview.platform, golden.overview.compared),
  ok('admin/analytics/developments/:id/units', { items: [], page: 1, page_size: 4, total: 0 }),
  ok('admin/analytics/questions', golden.questions),
  ok('admin/analytics/rag', golden.rag.platform),
  figures('system-load', golden.system.plain, golden.system.compared),
  figures('chat', golden.chat.platform, golden.chat.compared),
);

/** The queries that an endpoint is asked from now on. */
export function asked(path: string, body: JsonBodyType, init: ResponseInit = {}) {
  const queries: URLSearchParams[] = [];
  server.use(
    http.get(`*/api/${path}`, ({ request }) => {
      queries.push(new URL(request.url).searchParams);
      return HttpResponse.json(body, init);
    }),
  );
  return queries;
}

/** An endpoint that answers with something else in this test. */
export function answer(path: string, body: JsonBodyType, init: ResponseInit = {}) {
  server.use(http.get(`*/api/${path}`, () => HttpResponse.json(body, init as object)));
}
