import type { Figure } from '@/components/cards/model';
import { text } from '@/i18n';
import { DataTable, type ListProps } from './DataTable';
import type { TableColumn } from './model';

/** One home; each figure as text or with the reason why it is missing. */
export interface UnitLine {
  id: string;
  number: string;
  address: string;
  eircode: Figure;
  houseType: string;
  bedrooms: Figure;
  purchaser: Figure;
  email: Figure;
  status: string;
  lastChat: Figure;
  questions: string;
  documents: string;
  mustRead: boolean;
}

const t = text.development;
const names = t.unitColumns;

const columns: TableColumn<UnitLine>[] = [
  { id: 'unit_number', header: names.number, cell: ({ number }) => number },
  { id: 'address', header: names.address, cell: ({ address }) => address },
  { id: 'house_type_code', header: names.houseType, cell: ({ houseType }) => houseType },
  { id: 'purchaser_name', header: names.purchaser, cell: ({ purchaser }) => purchaser },
  {
    id: 'onboarding_status',
    header: names.status,
    metric: 'home.onboarding_status',
    cell: ({ status }) => status,
  },
  {
    id: 'last_chat_at',
    header: names.lastChat,
    metric: 'home.last_chat_at',
    numeric: true,
    cell: ({ lastChat }) => lastChat,
  },
  {
    id: 'questions',
    header: names.questions,
    metric: 'home.chat_count',
    numeric: true,
    cell: ({ questions }) => questions,
  },
  {
    id: 'documents_opened',
    header: names.documents,
    metric: 'home.documents_viewed',
    numeric: true,
    cell: ({ documents }) => documents,
  },
  {
    id: 'must_read_agreed',
    header: names.mustRead,
    metric: 'home.must_read_agreed',
    cell: ({ mustRead }) => (mustRead ? text.table.yes : text.table.no),
  },
  { id: 'eircode', header: names.eircode, optional: true, cell: ({ eircode }) => eircode },
  {
    id: 'bedrooms',
    header: names.bedrooms,
    numeric: true,
    optional: true,
    cell: ({ bedrooms }) => bedrooms,
  },
  { id: 'purchaser_email', header: names.email, optional: true, cell: ({ email }) => email },
];

/** The homes of a development. */
export function UnitTable(props: ListProps<UnitLine>) {
  return (
    <DataTable
      {...props}
      title={t.unitList}
      columns={columns}
      searches={t.unitSearch}
      rowKey={({ id }) => id}
    />
  );
}
