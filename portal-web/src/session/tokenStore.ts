/** Where an identity provider on the same origin hands its token over; it outlives a reload, not the tab. */
const HANDED_OVER = 'openhouse.token';
/** Whether this browser may hold a session's cookie; the cookie itself no script can see. */
const MAY_RETURN = 'openhouse.session';
const MARGIN_MS = 30_000;

let token = sessionStorage.getItem(HANDED_OVER);
let freshUntil = Infinity;
let renewable = localStorage.getItem(MAY_RETURN) !== null;
let known = token !== null || !renewable;
let ended = false;
const listeners = new Set<() => void>();

function change(next: string | null, lifetimeMs: number, byServer: boolean) {
  token = next;
  freshUntil = Date.now() + lifetimeMs - MARGIN_MS;
  known = true;
  ended = byServer;
  listeners.forEach((listener) => listener());
}

function forget(byServer: boolean) {
  renewable = false;
  sessionStorage.removeItem(HANDED_OVER);
  localStorage.removeItem(MAY_RETURN);
  change(null, 0, byServer);
}

// Signing out in one tab signs out in all of them.
window.addEventListener('storage', ({ key, newValue }) => {
  if (key === MAY_RETURN && newValue === null && renewable) forget(false);
});

/** The access token, in memory alone; a session's cookie brings a new one after a reload. */
export const tokenStore = {
  get: () => token,
  /** False until it is clear whether the cookie of an earlier visit still opens a session. */
  isKnown: () => known,
  /** Whether the session can give a new token once this one has run out. */
  isRenewable: () => renewable,
  isFresh: () => Date.now() < freshUntil,
  /** Takes the token of a session that a cookie keeps. */
  set: (next: string, lifetimeSeconds = Infinity) => {
    renewable = true;
    localStorage.setItem(MAY_RETURN, 'true');
    change(next, lifetimeSeconds * 1000, false);
  },
  /** The reader signs out. */
  clear: () => forget(false),
  /** The server no longer takes the session. */
  end: () => forget(token !== null || renewable),
  hasEnded: () => ended,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
