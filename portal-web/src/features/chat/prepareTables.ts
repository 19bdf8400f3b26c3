import type { Chat, TopQuestion, UnansweredReason } from '@/api/schema';
import type { Figure, Prepared } from '@/components/cards/model';
import type { BarItem } from '@/components/charts/BarList';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { shareFigure } from '@/metrics/figure';

const t = text.chat;
const ORDER: readonly UnansweredReason[] = ['no_answer', 'no_match', 'lookup_failed', 'no_info'];

export interface ReasonsView {
  figure: Figure;
  detail: string;
  items: BarItem[];
}

/** Each unanswered question counts under one reason: the shares add up to the whole. */
export function prepareReasons({ unanswered, meta }: Chat): Prepared<ReasonsView> {
  const { numerator, denominator, by_reason } = unanswered;
  if (!denominator) return { kind: 'empty', reason: text.empty.noQuestions, next: 'longerRange' };
  if (!numerator) return { kind: 'empty', reason: text.empty.noUnanswered };
  const items = ORDER.map((reason) => ({
    label: t.byReason[reason],
    count: by_reason[reason],
    share: by_reason[reason] / numerator,
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
}

export function prepareTopQuestions({
  top_questions_global: rows,
  meta,
}: Chat): Prepared<TopQuestionsView> {
  return rows.length === 0
    ? { kind: 'empty', reason: text.empty.noQuestions, next: 'longerRange' }
    : { kind: 'ready', value: { rows, zone: meta.zone } };
}
