import { Card } from '@/components/cards/Card';
import type { CardState } from '@/components/cards/model';
import { PlainTable, type Column } from '@/components/tables/PlainTable';
import type { CsvExport } from '@/components/tables/useExport';
import type { TableView } from './prepareTables';

interface Props<T> {
  title: string;
  metric: string;
  csv: CsvExport;
  state: CardState<TableView<T>>;
  columns: (zone: string) => Column<T>[];
  rowKey: (row: T) => string;
}

/** A short list of figures in a card. */
export function TableCard<T>({ title, metric, csv, state, columns, rowKey }: Props<T>) {
  return (
    <Card title={title} metric={metric} csv={csv} state={state} height="min-h-72">
      {({ rows, zone, lead }) => (
        <>
          {lead && <p className="mb-3 text-sm">{lead}</p>}
          <PlainTable caption={title} columns={columns(zone)} rows={rows} rowKey={rowKey} />
        </>
      )}
    </Card>
  );
}
