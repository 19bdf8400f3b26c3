import type { Overview, TopDevelopment } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { TrendView } from '@/components/cards/TrendCard';
import { text } from '@/i18n';
import { formatCompact, formatCount } from '@/i18n/format';
import { partialIndex, sum } from '@/metrics/days';
import { withDelta } from '@/metrics/delta';
import { UNANSWERED, type RowsOf } from '@/state/rows';
import { totalSummary } from '@/metrics/summary';

const t = text.overview;

export function prepareQuestions(
  { questions: total, questions_by_day, previous, delta }: Overview,
  rowsOf: RowsOf,
): Prepared<TrendView> {
  const values = questions_by_day.map(({ questions }) => questions);
  if (total === 0) return noQuestions;
  const before = previous?.questions_by_day.map(({ questions }) => questions);
  return {
    kind: 'ready',
    value: {
      headline: { text: formatCount(total) },
      ...withDelta(delta?.questions),
      chart: {
        ...counts(questions_by_day, t.questions, values, total),
        series: [
          {
            id: 'questions',
            label: t.questions,
            hue: 'gold',
            values,
            rows: questions_by_day.map(({ date }) => rowsOf({ day: date })),
            ...(before ? { previous: before } : {}),
          },
        ],
      },
    },
  };
}

/** Unanswered questions and the others: together they are the questions of the day. */
export function prepareUnanswered(
  { questions_by_day, delta }: Overview,
  rowsOf: RowsOf,
): Prepared<TrendView> {
  const unanswered = questions_by_day.map((day) => day.unanswered);
  const others = questions_by_day.map((day) => day.questions - day.unanswered);
  if (sum(unanswered) + sum(others) === 0) return noQuestions;
  return {
    kind: 'ready',
    value: {
      headline: { text: t.unansweredTotal(formatCount(sum(unanswered))) },
      ...withDelta(delta?.unanswered),
      chart: {
        ...counts(questions_by_day, t.unanswered, unanswered, sum(unanswered)),
        series: [
          {
            id: 'unanswered',
            label: t.unanswered,
            hue: 'blue',
            values: unanswered,
            rows: questions_by_day.map(({ date }) => rowsOf({ ...UNANSWERED, day: date })),
          },
          { id: 'others', label: t.otherQuestions, hue: 'gold', values: others },
        ],
      },
    },
  };
}

export interface TopView {
  rows: TopDevelopment[];
  note: string;
}

export function prepareTop(body: Overview): Prepared<TopView> {
  const rows = body.top_5_developments_by_activity;
  if (rows.length === 0) {
    return {
      kind: 'empty',
      reason: text.empty.noDevelopments,
      nextText: text.empty.nextScope,
    };
  }
  const note = t.topOf(formatCount(rows.length), formatCount(body.total_developments));
  return { kind: 'ready', value: { rows, note } };
}

const noQuestions: Prepared<never> = {
  kind: 'empty',
  reason: text.empty.noQuestions,
  next: 'longerRange',
};

function counts(
  points: Overview['questions_by_day'],
  label: string,
  values: number[],
  total: number,
) {
  const days = points.map(({ date }) => date);
  return {
    points: days,
    partialIndex: partialIndex(points),
    unit: text.units.questions,
    format: formatCount,
    formatTick: formatCompact,
    summary: totalSummary({ label, days, values, format: formatCount }, formatCount(total)),
  };
}
