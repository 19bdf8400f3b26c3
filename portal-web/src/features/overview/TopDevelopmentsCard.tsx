import { Link } from 'react-router';
import type { TopDevelopment } from '@/api/schema';
import { Card } from '@/components/cards/Card';
import type { CardState } from '@/components/cards/model';
import { PlainTable, type Column } from '@/components/tables/PlainTable';
import type { CsvExport } from '@/components/tables/useExport';
import { text } from '@/i18n';
import { formatCount, formatDecimal } from '@/i18n/format';
import type { TopView } from './prepare';

const t = text.overview;
const names = t.topColumns;

const columns: Column<TopDevelopment>[] = [
  {
    key: 'development',
    header: names.development,
    cell: (row) => (
      <>
        <Link
          to={`/admin-enterprise/developments/${row.development_id}`}
          className="font-medium hover:underline"
        >
          {row.name}
        </Link>
        <span className="block text-xs text-muted">{row.tenant_name}</span>
      </>
    ),
  },
  number('questions', names.questions, (row) => formatCount(row.questions_30d)),
  number('homes', names.homes, (row) => formatCount(row.active_homes_30d)),
  number('documents', names.documents, (row) => formatCount(row.document_events_30d)),
  number('rate', names.rate, (row) =>
    row.questions_per_100_units === null ? text.dash : formatDecimal(row.questions_per_100_units),
  ),
];

interface Props {
  state: CardState<TopView>;
  csv: CsvExport;
}

export function TopDevelopmentsCard({ state, csv }: Props) {
  return (
    <Card
      title={t.top}
      metric="overview.top_5_developments_by_activity"
      state={state}
      csv={csv}
      height="min-h-72"
    >
      {({ rows, note }) => (
        <>
          <PlainTable
            caption={t.top}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.development_id}
          />
          <p className="mt-3 text-xs text-muted">{note}</p>
        </>
      )}
    </Card>
  );
}

function number(
  key: string,
  header: string,
  cell: (row: TopDevelopment) => string,
): Column<TopDevelopment> {
  return { key, header, numeric: true, cell };
}
