import createClient from 'openapi-fetch';
import { Problem } from '@/lib/problem';
import { tokenStore } from '@/session/tokenStore';
import { text } from '@/i18n';
import type { paths, ProblemJson } from './schema';

/** The typed client of the API; every request carries the token of the session. */
export const client = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: window.location.origin,
  fetch: (request) => globalThis.fetch(request),
});

client.use({
  onRequest({ request }) {
    const token = tokenStore.get();
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    return request;
  },
  onResponse({ request, response }) {
    const sent = request.headers.get('Authorization');
    if (response.status === 401 && sent === `Bearer ${tokenStore.get()}`) tokenStore.end();
  },
});

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The outcome of a call with its body; whatever goes wrong is thrown as a Problem. */
export async function settle<T>(
  call: Promise<Outcome<T>>,
): Promise<{ body: T; response: Response }> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw cause instanceof TypeError
      ? new Problem(0, 'network', text.errors.network, null)
      : new Problem(0, 'unexpected', text.errors.unexpected, null);
  });
  if (!response.ok || data === undefined) throw toProblem(error, response);
  return { body: data, response };
}

function toProblem(error: unknown, response: Response): Problem {
  const requestId = response.headers.get('X-Request-Id');
  if (!isProblemJson(error)) {
    return new Problem(response.status, 'unexpected', text.errors.unexpected, requestId);
  }
  return new Problem(
    response.status,
    error.code,
    error.detail || error.title,
    error.request_id || requestId,
  );
}

function isProblemJson(error: unknown): error is ProblemJson {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error;
}
