import type { Figure } from '@/components/cards/model';
import { text } from '@/i18n';
import { DataTable, type ListProps } from './DataTable';
import type { TableColumn } from './model';

/** One homeowner; each figure as text or with the reason why it is missing. */
export interface HomeownerLine {
  id: string;
  name: string;
  email: Figure;
  unit: Figure;
  houseType: Figure;
  lastActive: Figure;
  questions: string;
  documents: string;
  status: string;
}

const t = text.development;
const names = t.homeownerColumns;

const columns: TableColumn<HomeownerLine>[] = [
  { id: 'name', header: names.name, cell: ({ name }) => name },
  { id: 'email', header: names.email, cell: ({ email }) => email },
  { id: 'unit_number', header: names.unit, cell: ({ unit }) => unit },
  { id: 'house_type_code', header: names.houseType, cell: ({ houseType }) => houseType },
  {
    id: 'onboarding_status',
    header: names.status,
    metric: 'home.onboarding_status',
    cell: ({ status }) => status,
  },
  {
    id: 'last_active',
    header: names.last,
    metric: 'home.last_active',
    numeric: true,
    cell: ({ lastActive }) => lastActive,
  },
  {
    id: 'chat_count',
    header: names.questions,
    metric: 'home.chat_count',
    numeric: true,
    cell: ({ questions }) => questions,
  },
  {
    id: 'documents_viewed',
    header: names.documents,
    metric: 'home.documents_viewed',
    numeric: true,
    cell: ({ documents }) => documents,
  },
];

/** The homeowners of a development. */
export function HomeownerTable(props: ListProps<HomeownerLine>) {
  return (
    <DataTable
      {...props}
      title={t.homeownerList}
      columns={columns}
      searches={t.homeownerSearch}
      rowKey={({ id }) => id}
    />
  );
}
