import { tokenStore } from '@/session/tokenStore';
import { renew } from './renewal';

/** Sends a request with the session's token; one that has run out is renewed, and the request is sent again, once. */
export async function authorisedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  if (tokenStore.isRenewable() && !tokenStore.isFresh()) await renew();
  const sent = tokenStore.get();
  const response = await send(request, sent);
  if (response.status !== 401 || sent === null) return response;
  if (tokenStore.get() === sent) await replace();
  const next = tokenStore.get();
  return next === null || next === sent ? response : send(again, next);
}

async function replace() {
  if (tokenStore.isRenewable()) await renew();
  else tokenStore.end();
}

function send(request: Request, token: string | null): Promise<Response> {
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return globalThis.fetch(request);
}
