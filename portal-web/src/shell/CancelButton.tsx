import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { text } from '@/i18n';

const PATIENCE_MS = 5_000;

/** Offers to stop a computation that takes its time; what was there before stays. */
export function CancelButton() {
  const queries = useQueryClient();
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOffered(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!offered) return null;
  return (
    <button
      type="button"
      className="rounded-lg border border-line bg-surface px-2.5 py-1.5 text-ink hover:bg-tint"
      onClick={() => void queries.cancelQueries({ queryKey: ['analytics'] })}
    >
      {text.table.cancel}
    </button>
  );
}
