import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TopDevelopment } from '@/api/schema';
import { Card } from '@/components/cards/Card';
import type { CardState } from '@/components/cards/model';
import { PlainTable, type Column } from '@/components/tables/PlainTable';
import type { CsvExport } from '@/components/tables/useExport';
import { RowsLink } from '@/components/ui/RowsLink';
import { text } from '@/i18n';
import { formatCount, formatDecimal } from '@/i18n/format';
import type { DevelopmentLinks } from '@/state/developmentLinks';
import type { TopView } from './prepare';

const t = text.overview;
const names = t.topColumns;

const columnsOf = (links: DevelopmentLinks): Column<TopDevelopment>[] => [
  {
    key: 'development',
    header: names.development,
    cell: (row) => (
      <>
        <Link
          to={links.overview(row.development_id)}
          className="font-medium underline decoration-line underline-offset-4 hover:decoration-accent"
        >
          {row.name}
        </Link>
        <span className="block text-xs text-muted">{row.tenant_name}</span>
      </>
    ),
  },
  number('questions', names.questions, (row) => (
    <RowsLink to={links.questions(row.development_id)}>{formatCount(row.questions_30d)}</RowsLink>
  )),
  number('homes', names.homes, (row) => formatCount(row.active_homes_30d)),
  number('documents', names.documents, (row) => formatCount(row.document_events_30d)),
  number('rate', names.rate, (row) =>
    row.questions_per_100_units === null ? text.dash : formatDecimal(row.questions_per_100_units),
  ),
];

interface Props {
  state: CardState<TopView>;
  links: DevelopmentLinks;
  csv: CsvExport;
}

export function TopDevelopmentsCard({ state, links, csv }: Props) {
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
            columns={columnsOf(links)}
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
  cell: (row: TopDevelopment) => ReactNode,
): Column<TopDevelopment> {
  return { key, header, numeric: true, cell };
}
