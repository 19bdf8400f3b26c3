import { useSyncExternalStore } from 'react';

let point: string | null = null;
const listeners = new Set<() => void>();

/** The point that the reader looks at in one chart of the page, for all others to mark. */
export const crosshair = {
  show(next: string | null) {
    if (next === point) return;
    point = next;
    listeners.forEach((listener) => listener());
  },
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useCrosshair = () => useSyncExternalStore(subscribe, () => point);
