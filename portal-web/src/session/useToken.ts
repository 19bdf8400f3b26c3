import { useSyncExternalStore } from 'react';
import { tokenStore } from './tokenStore';

/** The current token, or null when nobody is signed in. */
export function useToken(): string | null {
  return useSyncExternalStore(tokenStore.subscribe, tokenStore.get);
}

/** Whether it is clear by now if somebody is signed in. */
export function useKnown(): boolean {
  return useSyncExternalStore(tokenStore.subscribe, tokenStore.isKnown);
}
