import { cx } from '@/lib/cx';
import type { RowIdentity, TableColumn } from './model';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import type { ServerTable } from './useServerTable';

interface Props<T extends object> extends RowIdentity<T> {
  caption: string;
  table: ServerTable<T>;
  columns: TableColumn<T>[];
  busy: boolean;
  compact: boolean;
  /** The row whose drawer is open. */
  open: string | null;
}

/** The rows under a head that stays, beside a first column that stays. */
export function TableGrid<T extends object>({
  caption,
  table,
  columns,
  busy,
  compact,
  open,
  rowKey,
  rowTo,
}: Props<T>) {
  const visible = columns.filter(({ id }) => table.getColumn(id)?.getIsVisible());
  return (
    // What scrolls must be reachable by keyboard.
    <div
      className={cx(
        'relative max-h-[min(70vh,48rem)] overflow-auto transition-opacity',
        busy && 'opacity-60',
      )}
      role="group"
      aria-label={caption}
      aria-busy={busy}
      tabIndex={0}
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{caption}</caption>
        <TableHead columns={visible} table={table} />
        <tbody>
          {table.getRowModel().rows.map((row, index) => (
            <TableRow
              key={row.id}
              row={row.original}
              index={index}
              columns={visible}
              to={rowTo(row.original)}
              compact={compact}
              open={rowKey(row.original) === open}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
