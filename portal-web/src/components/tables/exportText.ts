import { text } from '@/i18n';
import { formatBytes, formatCount } from '@/i18n/format';
import { Problem } from '@/lib/problem';
import type { ExportState } from './useExport';

const t = text.table;

/** How an export fares, in words. */
export function exportText(state: ExportState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'cancelled':
      return t.csvCancelled;
    case 'failed':
      return state.error instanceof Problem ? state.error.message : t.csvFailed;
    case 'done':
      return t.csvDone(formatCount(state.progress.rows));
    case 'running':
      return state.progress.bytes === 0
        ? t.csvStarting
        : t.csvProgress(formatCount(state.progress.rows), formatBytes(state.progress.bytes));
  }
}
