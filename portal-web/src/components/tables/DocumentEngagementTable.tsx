import type { Figure } from '@/components/cards/model';
import { text } from '@/i18n';
import { DataTable, type ListProps } from './DataTable';
import type { TableColumn } from './model';

/** How one document is used; each figure as text or with the reason why it is missing. */
export interface DocumentLine {
  id: string;
  title: string;
  type: string;
  houseType: Figure;
  views: Figure;
  downloads: Figure;
  viewers: Figure;
  rate: Figure;
  cited: string;
  last: Figure;
  source: string;
  coverage: string;
  covered: boolean;
}

const t = text.development;
const names = t.documentColumns;

const columns: TableColumn<DocumentLine>[] = [
  { id: 'title', header: names.title, wrap: true, cell: ({ title }) => title },
  { id: 'document_type', header: names.type, cell: ({ type }) => type },
  { id: 'house_type_code', header: names.houseType, cell: ({ houseType }) => houseType },
  amount('views', names.views, 'document.views', ({ views }) => views),
  amount('downloads', names.downloads, 'document.downloads', ({ downloads }) => downloads),
  amount('viewers', names.viewers, 'document.viewers', ({ viewers }) => viewers),
  amount('opening_rate', names.rate, 'document.opening_rate', ({ rate }) => rate),
  amount('cited', names.cited, 'document.cited', ({ cited }) => ({ text: cited })),
  {
    id: 'coverage',
    header: names.coverage,
    metric: 'document.coverage',
    cell: ({ coverage, covered }) => (
      <span className={covered ? undefined : 'font-medium text-alert'}>{coverage}</span>
    ),
  },
  { id: 'last_opened_at', header: names.last, numeric: true, cell: ({ last }) => last },
  { id: 'source', header: names.source, optional: true, cell: ({ source }) => source },
];

/** The documents of a development and how they are used. */
export function DocumentEngagementTable(props: ListProps<DocumentLine>) {
  return (
    <DataTable
      {...props}
      title={t.documentList}
      columns={columns}
      searches={t.documentSearch}
      rowKey={({ id }) => id}
    />
  );
}

function amount(
  id: string,
  header: string,
  metric: string,
  cell: (line: DocumentLine) => Figure,
): TableColumn<DocumentLine> {
  return { id, header, metric, numeric: true, cell };
}
