import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const waiting = new Set<() => void>();

/** Draws the first that waits, and lets the page breathe before the next one. */
function drawNext() {
  const [draw] = waiting;
  if (!draw) return;
  waiting.delete(draw);
  flushSync(draw);
  setTimeout(drawNext);
}

/**
 * False until it is this drawing's turn: a page full of charts answers its reader between one and the next.
 *
 * @param near whether it takes its place among those that wait
 */
export function useTurn(near: boolean): boolean {
  const [mine, setMine] = useState(false);
  useEffect(() => {
    if (!near) return;
    const draw = () => setMine(true);
    waiting.add(draw);
    if (waiting.size === 1) setTimeout(drawNext);
    return () => void waiting.delete(draw);
  }, [near]);
  return mine;
}
