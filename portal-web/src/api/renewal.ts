import { Problem } from '@/lib/problem';
import { subjectOf } from '@/session/subject';
import { tokenStore } from '@/session/tokenStore';
import { publicClient } from './publicClient';
import type { Token } from './schema';
import { settle } from './settle';

const LOCK = 'openhouse.session';
const TIMEOUT_MS = 20_000;

let flight: Promise<void> | null = null;

/**
 * Gets a new access token for the session's cookie, once for all who wait for it, and one tab after the other, so
 * that no cookie is used twice. The session has ended when the server says so; any other failure is thrown.
 */
export function renew(): Promise<void> {
  flight ??= inTurn(askForToken).finally(() => {
    flight = null;
  });
  return flight;
}

async function inTurn(task: () => Promise<void>): Promise<void> {
  // Browsers offer locks in secure contexts alone.
  if ('locks' in navigator) await navigator.locks.request(LOCK, task);
  else await task();
}

async function askForToken() {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    take((await settle(publicClient.POST('/api/auth/refresh', { signal }))).body);
  } catch (fault) {
    if (!(fault instanceof Problem) || !isOver(fault.status)) throw fault;
    tokenStore.end();
  }
}

/** Another person has signed in from another tab: what this tab shows is not theirs. */
function take({ access_token, expires_in }: Token) {
  const [before, now] = [subjectOf(tokenStore.get()), subjectOf(access_token)];
  if (before !== null && before !== now) tokenStore.end();
  else tokenStore.set(access_token, expires_in);
}

const isOver = (status: number) => status >= 400 && status < 500 && status !== 429;
