import createClient from 'openapi-fetch';
import { authorisedFetch } from './authorisedFetch';
import type { paths } from './schema';

export { settle } from './settle';

/** The typed client of the API; every request carries the token of the session. */
export const client = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: window.location.origin,
  fetch: authorisedFetch,
});
