import type { Chat, TopQuestion, UnansweredReason } from '@/api/schema';
import type { Figure, Prepared } from '@/components/cards/model';
import type { BarItem } from '@/components/charts/BarList';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { UNANSWERED, type RowsOf } from '@/state/rows';
import { sum } from '@/metrics/days';
import { shareFigure } from '@/metrics/figure';

const t = text.chat;
const ORDER: readonly UnansweredReason[] = ['no_answer', 'no_match', 'lookup_failed', 'no_info'];

export interface ReasonsView {
  figure: Figure;
  detail: string;
  items: BarItem[];
}

/** Each unanswered question counts under one reason: the shares add up to the whole. */
export function prepareReasons({ unanswered, meta }: Chat, rowsOf: RowsOf): Prepared<ReasonsView> {
  const { numerator, denominator, by_reason } = unanswered;
  if (!denominator) return { kind: 'empty', reason: text.empty.noQuestions, next: 'longerRange' };
  if (!numerator) return { kind: 'empty', reason: text.empty.noUnanswered };
  const items = ORDER.map((reason) => ({
    label: t.byReason[reason],
    count: by_reason[reason],
    share: by_reason[reason] / numerator,
    ...(by_reason[reason] > 0 ? { to: rowsOf({ ...UNANSWERED, reason }) } : {}),
  }));
  const detail = t.ofEligible(formatCount(numerator), formatCount(denominator));
  return {
    kind: 'ready',
    value: { figure: shareFigure(unanswered, meta, 'unanswered'), detail, items },
  };
}

export interface TopQuestionsView {
  rows: TopQuestion[];
  zone: string;
  /** How many of the questions of the window the listed ones are. */
  note: string;
}

export function prepareTopQuestions({
  top_questions_global: rows,
  questions,
  meta,
}: Chat): Prepared<TopQuestionsView> {
  return rows.length === 0
    ? { kind: 'empty', reason: text.empty.noQuestions, next: 'longerRange' }
    : { kind: 'ready', value: { rows, zone: meta.zone, note: topNote(rows, questions) } };
}

const topNote = (rows: TopQuestion[], questions: number) =>
  t.topOf(
    formatCount(rows.length),
    formatCount(sum(rows.map(({ count }) => count))),
    formatCount(questions),
  );
