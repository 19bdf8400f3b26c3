import { useEffect, useState } from 'react';
import { text } from '@/i18n';

const SLOW_MS = 5_000;

/** Says after some seconds that a figure takes its time, so that nobody takes it for stuck. */
export function SlowNote() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <p className="z-1 col-start-1 row-start-1 m-auto max-w-sm px-4 text-center text-sm">
      {text.card.slow}
    </p>
  );
}
