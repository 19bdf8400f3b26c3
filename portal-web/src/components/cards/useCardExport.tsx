import { useEffect, useRef } from 'react';
import { exportText } from '@/components/tables/exportText';
import { useExport, type CsvExport } from '@/components/tables/useExport';
import { text } from '@/i18n';

const none: CsvExport = () => Promise.reject(new Error('This card has no export.'));

/** The export of a card: started from its menu or by an `export` event, told of below its figures. */
export function useCardExport(csv: CsvExport | undefined) {
  const ref = useRef<HTMLElement>(null);
  const { state, start, cancel } = useExport(csv ?? none);
  useEffect(() => {
    const section = ref.current;
    const onExport = () => void start();
    section?.addEventListener('export', onExport);
    return () => section?.removeEventListener('export', onExport);
  });
  const note = state.kind !== 'idle' && (
    <p className="figures mt-3 flex items-center gap-3 text-xs text-muted" aria-live="polite">
      {exportText(state)}
      {state.kind === 'running' && (
        <button type="button" className="underline" onClick={cancel}>
          {text.table.cancel}
        </button>
      )}
    </p>
  );
  return { ref, note, ...(csv ? { start: () => void start() } : {}) };
}
