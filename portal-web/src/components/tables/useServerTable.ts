import {
  columnVisibilityFeature,
  functionalUpdate,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { ChangeView, TableColumn, TableView } from './model';

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

export type ServerTable<T extends object> = ReactTable<typeof features, T>;

interface Options<T extends object> {
  columns: TableColumn<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  view: TableView;
  change: ChangeView;
}

/** The table's model; the server sorts, the address remembers. */
export function useServerTable<T extends object>(options: Options<T>): ServerTable<T> {
  const { columns, rows, rowKey, view, change } = options;
  const defs = useMemo(() => columns.map(definition), [columns]);
  const sorting = sortingOf(view.sort);
  const columnVisibility = visibilityOf(columns, view.columns);
  return useTable({
    features,
    columns: defs,
    data: rows,
    getRowId: rowKey,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting, columnVisibility },
    onSortingChange: (updater) => change({ sort: sortText(functionalUpdate(updater, sorting)) }),
    onColumnVisibilityChange: (updater) => {
      const visible = functionalUpdate(updater, columnVisibility);
      change({ columns: chosen(columns, visible) });
    },
  });
}

function definition<T extends object>(column: TableColumn<T>): ColumnDef<typeof features, T> {
  return {
    id: column.id,
    accessorFn: (row) => row,
    header: column.header,
    enableSorting: column.sortable !== false,
    sortDescFirst: column.numeric === true,
  };
}

function sortingOf(sort: string | null) {
  if (sort === null) return [];
  const desc = sort.startsWith('-');
  return [{ id: desc ? sort.slice(1) : sort, desc }];
}

function sortText([first]: { id: string; desc: boolean }[]): string | null {
  return first ? `${first.desc ? '-' : ''}${first.id}` : null;
}

/** The first column names the row and always stays. */
function visibilityOf(columns: { id: string; optional?: boolean }[], shown: string[] | null) {
  return Object.fromEntries(
    columns.map(({ id, optional }, index) => [
      id,
      index === 0 || (shown ? shown.includes(id) : !optional),
    ]),
  );
}

function chosen(
  columns: { id: string; optional?: boolean }[],
  visible: Record<string, boolean>,
): string[] | null {
  const asAtFirst = columns.every(({ id, optional }) => visible[id] === !optional);
  return asAtFirst ? null : columns.map(({ id }) => id).filter((id) => visible[id]);
}
