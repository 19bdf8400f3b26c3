const KEY = 'openhouse.token';

let token = sessionStorage.getItem(KEY);
let ended = false;
const listeners = new Set<() => void>();

function change(next: string | null, byServer: boolean) {
  token = next;
  ended = byServer;
  if (next) sessionStorage.setItem(KEY, next);
  else sessionStorage.removeItem(KEY);
  listeners.forEach((listener) => listener());
}

/** The access token of this tab: it outlives a reload, not the tab. */
export const tokenStore = {
  get: () => token,
  set: (next: string) => change(next, false),
  /** The reader signs out. */
  clear: () => change(null, false),
  /** The server no longer takes the token. */
  end: () => change(null, true),
  hasEnded: () => ended,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
