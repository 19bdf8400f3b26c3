import createClient from 'openapi-fetch';
import type { paths } from './schema';

/** The API without a token: for signing in, and for what keeps a session. */
export const publicClient = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});
