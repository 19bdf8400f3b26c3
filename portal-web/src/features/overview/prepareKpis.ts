import type { Overview } from '@/api/schema';
import type { MetricView, Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { withDelta } from '@/metrics/delta';
import type { RowsOf } from '@/state/rows';
import type { ViewState } from '@/state/urlState';

export interface Kpi {
  title: string;
  metric: string;
  /** The address of the rows behind the figure; absent where no list has just these rows. */
  rows?: (state: ViewState, rowsOf: RowsOf) => string | undefined;
  prepare: (body: Overview) => Prepared<MetricView>;
}

const t = text.overview;

/** The key figures in the order in which they are read. */
export const kpis: readonly Kpi[] = [
  {
    title: t.windowQuestions,
    metric: 'overview.questions_by_day',
    rows: (_, rowsOf) => rowsOf(),
    prepare: ({ questions, questions_by_day: days, delta }) =>
      ready(questions, {
        ...withDelta(delta?.questions),
        detail: t.windowDetail,
        spark: days.map((day) => day.questions),
      }),
  },
  {
    title: t.active,
    metric: 'overview.active_homeowners_7d',
    prepare: (body) =>
      ready(body.active_homeowners_7d, {
        detail: t.activeDetail(formatCount(body.active_units_unresolved_7d)),
      }),
  },
  {
    title: t.homeowners,
    metric: 'overview.total_homeowners',
    rows: ofDevelopment('homeowners'),
    prepare: (body) => ready(body.total_homeowners),
  },
  {
    title: t.units,
    metric: 'overview.total_units',
    rows: ofDevelopment('units'),
    prepare: (body) =>
      ready(body.total_units, { detail: t.unitsDetail(formatCount(body.units_with_purchaser)) }),
  },
  {
    title: t.developments,
    metric: 'overview.total_developments',
    rows: ({ tenantId, developmentId }) =>
      developmentId
        ? undefined
        : `/admin-enterprise/developments${tenantId ? `?tenant_id=${tenantId}` : ''}`,
    prepare: (body) =>
      ready(body.total_developments, {
        detail: t.developmentsDetail(formatCount(body.active_developments)),
      }),
  },
  {
    title: t.developers,
    metric: 'overview.total_developers',
    prepare: (body) =>
      ready(body.total_developers, {
        detail: t.developersDetail(formatCount(body.developer_users)),
      }),
  },
  {
    title: t.messages,
    metric: 'overview.total_messages',
    prepare: (body) =>
      ready(body.total_messages, { detail: t.messagesDetail(formatCount(body.total_questions)) }),
  },
  {
    title: t.documents,
    metric: 'overview.total_documents',
    rows: ofDevelopment('documents'),
    prepare: (body) =>
      ready(body.total_documents, {
        detail: t.documentsDetail(formatCount(body.active_documents)),
      }),
  },
];

/** Homes, people and documents are listed within a development. */
function ofDevelopment(tab: string): NonNullable<Kpi['rows']> {
  return ({ developmentId }) =>
    developmentId ? `/admin-enterprise/developments/${developmentId}/${tab}` : undefined;
}

function ready(count: number, rest: Omit<MetricView, 'figure'> = {}): Prepared<MetricView> {
  return { kind: 'ready', value: { figure: { text: formatCount(count) }, ...rest } };
}
