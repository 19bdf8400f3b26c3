import { createContext, useContext } from 'react';
import type { Me } from '@/api/schema';

export const MeContext = createContext<Me | null>(null);

/** Who is signed in; only inside of the session gate. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe is used outside of the session gate.');
  return me;
}
