import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());

const opened = async () => (await import('./tokenStore')).tokenStore;

it('knows at once that nobody is signed in where nobody ever was', async () => {
  const store = await opened();
  expect([store.isKnown(), store.get()]).toEqual([true, null]);
});

it('does not know after a reload until the cookie has been asked', async () => {
  (await opened()).set('a-token', 600);
  vi.resetModules();
  const store = await opened();
  expect([store.isKnown(), store.isRenewable(), store.get()]).toEqual([false, true, null]);
  store.end();
  expect([store.isKnown(), store.hasEnded()]).toEqual([true, true]);
});

it('takes the token that an identity provider hands over, and cannot renew it', async () => {
  sessionStorage.setItem('openhouse.token', 'handed-over');
  const store = await opened();
  expect([store.get(), store.isRenewable(), store.isFresh()]).toEqual(['handed-over', false, true]);
  store.end();
  expect([store.get(), store.hasEnded(), sessionStorage.length]).toEqual([null, true, 0]);
});
