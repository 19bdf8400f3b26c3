import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { InfoButton } from '@/components/cards/InfoButton';
import { cx } from '@/lib/cx';
import type { TableColumn } from './model';
import type { ServerTable } from './useServerTable';

interface Props<T extends object> {
  columns: TableColumn<T>[];
  table: ServerTable<T>;
}

const ARIA = { asc: 'ascending', desc: 'descending' } as const;

export function TableHead<T extends object>({ columns, table }: Props<T>) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <HeadCell key={column.id} column={column} table={table} first={index === 0} />
        ))}
      </tr>
    </thead>
  );
}

interface CellProps<T extends object> {
  column: TableColumn<T>;
  table: ServerTable<T>;
  first: boolean;
}

function HeadCell<T extends object>({ column, table, first }: CellProps<T>) {
  const model = table.getColumn(column.id);
  const sorted = model?.getIsSorted() || undefined;
  return (
    <th
      scope="col"
      aria-sort={sorted && ARIA[sorted]}
      className={cx(
        'sticky top-0 z-10 border-b border-line bg-surface px-3 py-2 font-medium whitespace-nowrap text-muted',
        column.numeric ? 'text-right' : 'text-left',
        first && 'left-0 z-20',
      )}
    >
      <span className="inline-flex items-center gap-0.5">
        {model?.getCanSort() ? (
          <button
            type="button"
            className={cx(
              'inline-flex items-center gap-1 rounded py-0.5 hover:text-ink',
              sorted && 'text-ink',
            )}
            onClick={() => model.toggleSorting()}
          >
            {column.header}
            <SortMark sorted={sorted} />
          </button>
        ) : (
          column.header
        )}
        {column.metric && <InfoButton title={column.header} metric={column.metric} />}
      </span>
    </th>
  );
}

function SortMark({ sorted }: { sorted: 'asc' | 'desc' | undefined }) {
  if (sorted === 'asc') return <ArrowUp size={14} aria-hidden />;
  if (sorted === 'desc') return <ArrowDown size={14} aria-hidden />;
  return <ChevronsUpDown size={14} aria-hidden className="opacity-50" />;
}
