import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { CardBody } from '@/components/cards/CardBody';
import { InfoButton } from '@/components/cards/InfoButton';
import type { CardState } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { ColumnChooser } from './ColumnChooser';
import { ExportButton } from './ExportButton';
import { MissingNote } from './MissingNote';
import type { ChangeView, RowIdentity, TableColumn, TablePage, TableView } from './model';
import { Pager } from './Pager';
import { SearchBox } from './SearchBox';
import { TableGrid } from './TableGrid';
import type { CsvExport } from './useExport';
import { useServerTable } from './useServerTable';

interface Props<T extends object> extends RowIdentity<T> {
  title: string;
  /** The list's key in the dictionary, where it has one. */
  metric?: string;
  state: CardState<TablePage<T>>;
  /** The next page is on its way; the last one stays until it is here. */
  busy: boolean;
  columns: TableColumn<T>[];
  view: TableView;
  change: ChangeView;
  /** What the search looks through; null where the list has none. */
  searches: string | null;
  csv: CsvExport;
  /** The filters, between the tools and the rows. */
  children?: ReactNode;
}

/** What a list leaves open that knows its own columns. */
export type ListProps<T extends object> = Pick<
  Props<T>,
  'state' | 'busy' | 'view' | 'change' | 'csv' | 'rowTo' | 'children'
>;

const NO_ROWS: never[] = [];

/** Many rows are drawn in steps, between which the page answers its reader; their columns go with them. */
function useInSteps<T extends object>({ state, columns }: Pick<Props<T>, 'state' | 'columns'>) {
  return useDeferredValue(useMemo(() => ({ state, columns }), [state, columns]));
}

/** A list that the server searches, filters, sorts and pages. It loads and fails alone, like a card. */
export function DataTable<T extends object>(props: Props<T>) {
  const { title, metric, busy, view, change, searches, csv, children, rowKey, rowTo } = props;
  const { state, columns } = useInSteps(props);
  const rows = state.kind === 'ready' ? state.value.rows : NO_ROWS;
  const table = useServerTable({ columns, rows, rowKey, view, change });
  return (
    <section
      aria-label={title}
      className="flex min-w-0 flex-col rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <header className="mb-3 flex flex-wrap items-center gap-2">
        <h3 className="text-sm font-medium text-muted">{title}</h3>
        {state.kind === 'ready' && (
          <span className="figures rounded-full bg-tint px-2 py-0.5 text-sm font-medium">
            {formatCount(state.value.total)}
          </span>
        )}
        {metric && <InfoButton title={title} metric={metric} />}
        <div className="flex w-full flex-wrap items-center gap-2 sm:ml-auto sm:w-auto sm:justify-end">
          {searches !== null && (
            <SearchBox
              label={text.table.search(searches)}
              value={view.q}
              onSearch={(q) => change({ q })}
            />
          )}
          <ColumnChooser
            columns={columns}
            table={table}
            compact={view.compact}
            onCompact={(compact) => change({ compact })}
          />
          <ExportButton title={title} csv={csv} />
        </div>
      </header>
      {children}
      <CardBody title={title} state={state} height="min-h-96">
        {(page) => (
          <>
            <TableGrid
              caption={title}
              table={table}
              columns={columns}
              busy={busy}
              compact={view.compact}
              open={view.row}
              rowKey={rowKey}
              rowTo={rowTo}
            />
            <MissingNote columns={columns} rows={page.rows} />
            <Pager page={page} change={change} />
          </>
        )}
      </CardBody>
    </section>
  );
}
