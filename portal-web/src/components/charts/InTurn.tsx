import type { ReactNode } from 'react';
import { ChartSkeleton } from './ChartSkeleton';
import { useNear } from './useNear';
import { useTurn } from './useTurn';

/** Draws when the reader has come near and it is this drawing's turn: nobody waits for what he does not see. */
export function InTurn({ children }: { children: () => ReactNode }) {
  const [near, place] = useNear();
  const mine = useTurn(near);
  if (mine) return children();
  return near ? <ChartSkeleton /> : <div ref={place} className="h-full" />;
}
