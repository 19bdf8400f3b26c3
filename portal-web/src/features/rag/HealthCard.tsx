import { CircleAlert, CircleCheck } from 'lucide-react';
import type { VectorIndex } from '@/api/schema';
import { Card } from '@/components/cards/Card';
import { FigureText } from '@/components/cards/FigureText';
import type { CardState } from '@/components/cards/model';
import { PlainTable, type Column } from '@/components/tables/PlainTable';
import type { CsvExport } from '@/components/tables/useExport';
import { text } from '@/i18n';
import { formatBytes, formatCount, formatInstant } from '@/i18n/format';
import { cx } from '@/lib/cx';
import type { HealthView } from './prepareHealth';

const t = text.rag;
const names = t.indexColumns;

interface Props {
  state: CardState<HealthView>;
  csv: CsvExport;
}

/** Whether search finds what is there, why, and by which indexes. */
export function HealthCard({ state, csv }: Props) {
  return (
    <Card
      title={t.health}
      metric="rag.vector_index_health"
      csv={csv}
      state={state}
      height="min-h-32"
    >
      {({ status, well, reason, indexable, indexes, zone }) => (
        <>
          <Status status={status} well={well} />
          <p className="mt-1 text-sm">{reason}</p>
          <p className="mt-4 text-xs text-muted">{t.indexable}</p>
          <FigureText figure={indexable} small />
          {'rows' in indexes && indexes.rows.length > 0 && (
            <div className="mt-4">
              <PlainTable
                caption={t.indexes}
                columns={columns(zone)}
                rows={indexes.rows}
                rowKey={({ name }) => name}
              />
            </div>
          )}
        </>
      )}
    </Card>
  );
}

function Status({ status, well }: { status: string; well: boolean }) {
  const Icon = well ? CircleCheck : CircleAlert;
  return (
    <p className={cx('flex items-center gap-2 text-xl font-semibold', well ? '' : 'text-alert')}>
      <Icon size={20} aria-hidden className={cx(well && 'text-(--hue-green)')} />
      {status}
    </p>
  );
}

function columns(zone: string): Column<VectorIndex>[] {
  return [
    { key: 'name', header: names.name, cell: ({ name }) => name },
    { key: 'method', header: names.method, cell: ({ method }) => method },
    { key: 'valid', header: names.valid, cell: ({ valid }) => (valid ? names.yes : names.no) },
    { key: 'nodes', header: names.nodes, numeric: true, cell: nodesText },
    number('size', names.size, ({ size_bytes }) => shown(size_bytes, formatBytes)),
    number('m', names.m, ({ m }) => shown(m, formatCount)),
    number('ef', names.efConstruction, ({ ef_construction }) =>
      shown(ef_construction, formatCount),
    ),
    number('scans', names.scans, ({ scans }) => formatCount(scans)),
    number('dead', names.dead, ({ dead_tuples }) => formatCount(dead_tuples)),
    {
      key: 'vacuum',
      header: names.vacuum,
      cell: ({ last_vacuum }) => (last_vacuum ? formatInstant(last_vacuum, zone) : names.never),
    },
  ];
}

const number = (
  key: string,
  header: string,
  cell: (row: VectorIndex) => string,
): Column<VectorIndex> => ({ key, header, numeric: true, cell });

const shown = (value: number | null, format: (value: number) => string) =>
  value === null ? text.dash : format(value);

function nodesText({ nodes, nodes_basis }: VectorIndex): string {
  if (nodes === null) return names.unknown;
  return nodes_basis === 'exact' ? formatCount(nodes) : names.about(formatCount(nodes));
}
