import { Download, X } from 'lucide-react';
import { text } from '@/i18n';
import { exportText } from './exportText';
import { toolButton } from './toolButton';
import { useExport, type CsvExport } from './useExport';

const t = text.table;

/** The whole filtered list as CSV, with its progress and a way to stop it. */
export function ExportButton({ title, csv }: { title: string; csv: CsvExport }) {
  const { state, start, cancel } = useExport(csv);
  const running = state.kind === 'running';
  return (
    <div className="flex flex-wrap items-center gap-2">
      {running ? (
        <button type="button" className={toolButton} onClick={cancel}>
          <X size={16} aria-hidden />
          {t.cancel}
        </button>
      ) : (
        <button
          type="button"
          data-export
          className={toolButton}
          aria-label={t.csvOf(title)}
          onClick={() => void start()}
        >
          <Download size={16} aria-hidden />
          {t.csv}
        </button>
      )}
      <p role="log" aria-live="polite" className="figures text-sm text-muted empty:hidden">
        {exportText(state)}
      </p>
    </div>
  );
}
