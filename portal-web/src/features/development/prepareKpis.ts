import type { Development, Ratio } from '@/api/schema';
import type { MetricView, Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount, formatInstant } from '@/i18n/format';
import { figure, shareFigure } from '@/metrics/figure';
import type { DevelopmentRows } from './links';

export interface Kpi {
  title: string;
  metric: string;
  /** Where the figure's rows are, if they are not on this page. */
  rows?: keyof DevelopmentRows;
  prepare: (body: Development) => Prepared<MetricView>;
}

const t = text.development;

/** The key figures in the order in which they are read. */
export const kpis: readonly Kpi[] = [
  {
    title: t.questions,
    metric: 'development.question_count_30d',
    rows: 'questions',
    prepare: (body) =>
      counted(body.question_count_30d, t.messagesDetail(formatCount(body.message_count_30d))),
  },
  {
    title: t.unanswered,
    metric: 'chat.unanswered',
    rows: 'unanswered',
    prepare: ({ unanswered, meta }) => ({
      kind: 'ready',
      value: {
        figure: shareFigure(unanswered, meta, 'unanswered'),
        ...detailed(unanswered, t.ofEligible),
      },
    }),
  },
  {
    title: t.active,
    metric: 'overview.active_homeowners_7d',
    rows: 'active',
    prepare: (body) => counted(body.active_homeowners_7d),
  },
  {
    title: t.homeowners,
    metric: 'development.homeowner_count',
    rows: 'homeowners',
    prepare: (body) => counted(body.homeowner_count),
  },
  {
    title: t.units,
    metric: 'development.unit_count',
    rows: 'units',
    prepare: (body) => counted(body.unit_count),
  },
  {
    title: t.documents,
    metric: 'development.document_count',
    rows: 'documents',
    prepare: ({ document_count, tenant_wide_documents: shared }) =>
      counted(document_count, shared === null ? undefined : t.sharedDocuments(formatCount(shared))),
  },
  {
    title: t.pdf,
    metric: 'development.pdf_open_rate',
    rows: 'documents',
    prepare: ({ pdf_open_rate: rate, meta }) => ({
      kind: 'ready',
      value: { figure: shareFigure(rate, meta, 'pdf_open_rate'), ...detailed(rate, t.pdfDetail) },
    }),
  },
  {
    title: t.last,
    metric: 'development.last_activity_at',
    prepare: ({ last_activity_at: at, meta }) =>
      at === null
        ? { kind: 'empty', reason: t.never }
        : {
            kind: 'ready',
            value: {
              figure: figure(at, (instant) => formatInstant(instant, meta.zone), meta, ''),
            },
          },
  },
];

function counted(count: number, detail?: string): Prepared<MetricView> {
  const said = detail === undefined ? {} : { detail };
  return { kind: 'ready', value: { figure: { text: formatCount(count) }, ...said } };
}

function detailed({ numerator, denominator }: Ratio, say: (n: string, of: string) => string) {
  return numerator === null || denominator === null
    ? {}
    : { detail: say(formatCount(numerator), formatCount(denominator)) };
}
