import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tokenStore } from '@/session/tokenStore';
import { golden } from '@/testing/golden';
import { server } from '@/testing/server';
import { client } from './client';
import { settle } from './settle';

const REFRESH = '*/api/auth/refresh';
const token = (sub: string, mark: string) => `h.${btoa(JSON.stringify({ sub, mark }))}.s`;
const me = () => settle(client.GET('/api/auth/me', {}));
const refused = () => HttpResponse.json(golden.problem, { status: 401 });

let renewals = 0;

/** An API that takes one token alone, and gives it to whoever brings the cookie. */
function taking(taken: string, lifetime = 600) {
  server.use(
    http.get('*/api/auth/me', ({ request }) =>
      request.headers.get('Authorization') === `Bearer ${taken}`
        ? HttpResponse.json(golden.me.superAdmin)
        : refused(),
    ),
    http.post(REFRESH, () => {
      renewals++;
      return HttpResponse.json({
        access_token: taken,
        token_type: 'Bearer',
        expires_in: lifetime,
      });
    }),
  );
}

beforeEach(() => {
  renewals = 0;
});

describe('a token that has run out', () => {
  it('is renewed once for all requests that met it', async () => {
    tokenStore.set(token('anna', 'old'), 600);
    taking(token('anna', 'new'));
    await Promise.all([me(), me(), me()]);
    expect(renewals).toBe(1);
    expect(tokenStore.get()).toBe(token('anna', 'new'));
  });

  it('is renewed before it is sent where its end is known', async () => {
    tokenStore.set(token('anna', 'old'), 0);
    taking(token('anna', 'new'));
    const sent = vi.fn();
    server.events.on('request:start', ({ request }) => sent(new URL(request.url).pathname));
    await me();
    server.events.removeAllListeners();
    expect(sent.mock.calls.flat()).toEqual(['/api/auth/refresh', '/api/auth/me']);
  });

  it('ends the session when the server no longer knows it', async () => {
    tokenStore.set(token('anna', 'old'), 600);
    taking(token('anna', 'new'));
    server.use(http.post(REFRESH, refused));
    await expect(me()).rejects.toMatchObject({ status: 401 });
    expect([tokenStore.get(), tokenStore.hasEnded()]).toEqual([null, true]);
  });

  it('ends the session rather than show one person what another was shown', async () => {
    tokenStore.set(token('anna', 'old'), 600);
    taking(token('brian', 'new'));
    await expect(me()).rejects.toMatchObject({ status: 401 });
    expect(tokenStore.get()).toBeNull();
  });

  it('keeps the session while the server cannot be reached', async () => {
    tokenStore.set(token('anna', 'old'), 0);
    server.use(http.post(REFRESH, () => HttpResponse.error()));
    await expect(me()).rejects.toMatchObject({ code: 'network' });
    expect(tokenStore.get()).toBe(token('anna', 'old'));
  });
});

it('keeps no token where a script could find it later', () => {
  tokenStore.set(token('anna', 'now'), 600);
  expect(sessionStorage).toHaveLength(0);
  expect(Object.values({ ...localStorage })).toEqual(['true']);
});

it('signs out when another tab does', () => {
  tokenStore.set(token('anna', 'now'), 600);
  window.dispatchEvent(new StorageEvent('storage', { key: 'openhouse.session', newValue: null }));
  expect([tokenStore.get(), tokenStore.hasEnded()]).toEqual([null, false]);
});
