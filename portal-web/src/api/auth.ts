import { queryOptions } from '@tanstack/react-query';
import { tokenStore } from '@/session/tokenStore';
import { client } from './client';
import { publicClient } from './publicClient';
import { renew } from './renewal';
import { settle } from './settle';

export const authConfigQuery = queryOptions({
  queryKey: ['auth', 'config'],
  queryFn: async ({ signal }) =>
    (await settle(publicClient.GET('/api/auth/config', { signal }))).body,
});

export const meQuery = queryOptions({
  queryKey: ['auth', 'me'],
  queryFn: async ({ signal }) => (await settle(client.GET('/api/auth/me', { signal }))).body,
});

/** Opens the session of an earlier visit, if its cookie is still good. */
export const openingQuery = queryOptions({
  queryKey: ['auth', 'opening'],
  gcTime: 0,
  queryFn: async () => {
    await renew();
    return tokenStore.isKnown();
  },
});

/** Signs a local account in; its session is kept by a cookie that no script can read. */
export async function login(email: string, password: string): Promise<void> {
  const call = publicClient.POST('/api/auth/login', { body: { email, password } });
  const { access_token, expires_in } = (await settle(call)).body;
  tokenStore.set(access_token, expires_in);
}

/** Ends the session here at once, and at the server if it can be reached. */
export async function logout(): Promise<void> {
  tokenStore.clear();
  await publicClient.POST('/api/auth/logout').catch(() => undefined);
}
