import { useSyncExternalStore } from 'react';
import { tokenStore } from './tokenStore';

/** The current token, or null when nobody is signed in. */
export function useToken(): string | null {
  return useSyncExternalStore(tokenStore.subscribe, tokenStore.get);
}
