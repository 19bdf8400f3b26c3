import { queryOptions } from '@tanstack/react-query';
import { client, settle } from './client';

export const authConfigQuery = queryOptions({
  queryKey: ['auth', 'config'],
  queryFn: async ({ signal }) => (await settle(client.GET('/api/auth/config', { signal }))).body,
});

export const meQuery = queryOptions({
  queryKey: ['auth', 'me'],
  queryFn: async ({ signal }) => (await settle(client.GET('/api/auth/me', { signal }))).body,
});

/** The access token for a local account. */
export async function login(email: string, password: string): Promise<string> {
  const call = client.POST('/api/auth/login', { body: { email, password } });
  return (await settle(call)).body.access_token;
}
