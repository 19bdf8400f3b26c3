import { Link, type To } from 'react-router';
import { cx } from '@/lib/cx';
import { CellContent } from './CellContent';
import type { TableColumn } from './model';
import { onRowKey } from './rowKeys';

interface Props<T> {
  row: T;
  index: number;
  columns: TableColumn<T>[];
  to: To;
  compact: boolean;
  open: boolean;
}

/** One row; its first cell is the link that opens it, one tab stop for all rows together. */
export function TableRow<T>({ row, index, columns, to, compact, open }: Props<T>) {
  return (
    <tr className="group" aria-current={open || undefined}>
      {columns.map((column, place) => {
        const content = <CellContent content={column.cell(row, index)} />;
        const className = cx(
          'border-b border-line px-3 group-hover:bg-tint',
          compact ? 'py-1' : 'py-2.5',
          open && 'bg-tint',
          column.numeric && 'figures text-right',
          column.wrap ? 'min-w-56' : 'whitespace-nowrap',
        );
        return place === 0 ? (
          <th
            key={column.id}
            scope="row"
            className={cx(
              className,
              'sticky left-0 z-5 max-w-40 text-left font-normal max-sm:min-w-24 max-sm:whitespace-normal sm:max-w-md',
              !open && 'bg-surface',
            )}
          >
            <Link
              to={to}
              data-row
              onKeyDown={onRowKey}
              tabIndex={index === 0 ? 0 : -1}
              className="font-medium underline decoration-line underline-offset-4 hover:decoration-accent"
            >
              {content}
            </Link>
          </th>
        ) : (
          <td key={column.id} className={className}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
