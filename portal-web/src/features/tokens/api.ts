import { queryOptions } from '@tanstack/react-query';
import { client, settle } from '@/api/client';
import type { CreatedToken, NewToken } from '@/api/schema';

const MOST = 200;
const key = (tenantId: string | null) => ['tokens', tenantId] as const;

/** The tokens of a company, or of all that the reader may see. */
export const tokensQuery = (tenantId: string | null) =>
  queryOptions({
    queryKey: key(tenantId),
    queryFn: async ({ signal }) => {
      const query = { ...(tenantId ? { tenant_id: tenantId } : {}), page_size: MOST };
      const call = client.GET('/api/admin/analytics/tokens', { params: { query }, signal });
      return (await settle(call)).body;
    },
  });

export const tokensKey = ['tokens'] as const;

/** A new token; its secret is in this answer and nowhere else, ever. */
export async function createToken(token: NewToken): Promise<CreatedToken> {
  return (await settle(client.POST('/api/admin/analytics/tokens', { body: token }))).body;
}

export async function revokeToken(id: string): Promise<void> {
  const call = client.DELETE('/api/admin/analytics/tokens/{id}', { params: { path: { id } } });
  await settle(call.then(({ error, response }) => ({ data: null, error, response })));
}
