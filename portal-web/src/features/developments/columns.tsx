import type { DevelopmentItem, Meta } from '@/api/schema';
import { ActivitySparkline } from '@/components/cards/ActivitySparkline';
import { linked } from '@/components/tables/linked';
import type { TableColumn } from '@/components/tables/model';
import { text } from '@/i18n';
import { fieldReader } from '@/metrics/fields';
import type { DevelopmentLinks } from '@/state/developmentLinks';

const names = text.developments.columns;

/** The developments side by side; every figure leads to the rows behind it. */
export function developmentColumns(
  meta: Meta | null,
  links: DevelopmentLinks,
  severalTenants: boolean,
): TableColumn<DevelopmentItem>[] {
  const read = fieldReader(meta);
  const count = (
    field: 'units' | 'homeowners' | 'active_homeowners_7d' | 'questions_30d',
    header: string,
    metric: string,
    to: (id: string) => string,
  ): TableColumn<DevelopmentItem> => ({
    id: field,
    header,
    metric,
    numeric: true,
    cell: (row, index) => linked(read.count(row[field], index, field), to(row.development_id)),
  });
  const share = (
    field: 'unanswered' | 'pdf_open_rate' | 'rag_chunk_coverage',
    header: string,
    metric: string,
    to: (id: string) => string,
  ): TableColumn<DevelopmentItem> => ({
    id: field,
    header,
    metric,
    numeric: true,
    cell: (row, index) => linked(read.share(row[field], index, field), to(row.development_id)),
  });
  return [
    { id: 'name', header: names.name, cell: ({ name }) => name },
    {
      id: 'tenant_name',
      header: names.tenant,
      optional: !severalTenants,
      cell: ({ tenant_name }) => tenant_name,
    },
    {
      id: 'questions_by_day',
      header: names.course,
      sortable: false,
      cell: ({ questions_by_day }) => <ActivitySparkline values={questions_by_day} />,
    },
    count('questions_30d', names.questions, 'development.question_count_30d', links.questions),
    share('unanswered', names.unanswered, 'chat.unanswered', links.unanswered),
    count('active_homeowners_7d', names.active, 'overview.active_homeowners_7d', links.active),
    count('homeowners', names.homeowners, 'development.homeowner_count', links.homeowners),
    count('units', names.units, 'development.unit_count', links.units),
    share('pdf_open_rate', names.pdf, 'development.pdf_open_rate', links.documents),
    share('rag_chunk_coverage', names.coverage, 'development.rag_chunk_coverage', links.overview),
    {
      id: 'last_activity_at',
      header: names.last,
      metric: 'development.last_activity_at',
      numeric: true,
      cell: (row, index) => read.moment(row.last_activity_at, index, 'last_activity_at'),
    },
  ];
}
