import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';

export interface Column<T> {
  key: string;
  header: string;
  numeric?: boolean;
  cell: (row: T) => ReactNode;
}

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  /** Many rows: they scroll under the head. */
  long?: boolean;
}

/** A table whose head and first column stay in sight while the rest scrolls inside. */
export function PlainTable<T>({ caption, columns, rows, rowKey, long }: Props<T>) {
  return (
    // What scrolls must be reachable by keyboard.
    <div
      className={cx('relative overflow-auto', long && 'max-h-96')}
      role="group"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column.key}
                scope="col"
                className={cx(
                  'sticky top-0 z-10 border-b border-line bg-surface py-2 pr-4 font-medium whitespace-nowrap text-muted',
                  column.numeric ? 'text-right' : 'text-left',
                  index === 0 && 'left-0 z-20',
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<T>({ column, row, first }: { column: Column<T>; row: T; first: boolean }) {
  const className = cx(
    'border-b border-line py-2 pr-4',
    column.numeric && 'figures text-right whitespace-nowrap',
    first && 'sticky left-0 min-w-32 bg-surface text-left font-normal',
  );
  return first ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className}>{column.cell(row)}</td>
  );
}
