import type { ReactNode } from 'react';
import type { Figure } from '@/components/cards/model';
import { text } from '@/i18n';
import { isFigure, type TableColumn } from './model';

const t = text.table;

/** Says under the table what its dashes mean. */
export function MissingNote<T>({ columns, rows }: { columns: TableColumn<T>[]; rows: T[] }) {
  const reasons = missingReasons(columns, rows);
  if (reasons.length === 0) return null;
  return (
    <p className="mt-3 text-xs text-muted">
      {t.missing}{' '}
      {reasons.map(([reason, headers]) => t.missingOf(reason, headers.join(', '))).join('; ')}
    </p>
  );
}

/** Each reason that stands on the page, with the columns in which it does. */
export function missingReasons<T>(columns: TableColumn<T>[], rows: T[]): [string, string[]][] {
  const reasons = new Map<string, string[]>();
  for (const { header, cell } of columns) {
    for (const reason of new Set(rows.flatMap((row, index) => reasonOf(cell(row, index))))) {
      reasons.set(reason, [...(reasons.get(reason) ?? []), header]);
    }
  }
  return [...reasons];
}

function reasonOf(cell: ReactNode | Figure): string[] {
  return isFigure(cell) && 'missing' in cell ? [cell.missing] : [];
}
