import type { Chat, TopQuestion, UnansweredReason } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { BarItem } from '@/components/charts/BarList';
import { text } from '@/i18n';

const t = text.chat;
const ORDER: readonly UnansweredReason[] = ['no_answer', 'no_match', 'lookup_failed', 'no_info'];

/** Each unanswered question counts under one reason: the shares add up to the whole. */
export function prepareReasons({ unanswered }: Chat): Prepared<BarItem[]> {
  const { numerator, denominator, by_reason } = unanswered;
  if (!denominator) return { kind: 'empty', reason: text.empty.noQuestions, next: 'longerRange' };
  if (!numerator) return { kind: 'empty', reason: text.empty.noUnanswered };
  const value = ORDER.map((reason) => ({
    label: t.byReason[reason],
    count: by_reason[reason],
    share: by_reason[reason] / numerator,
  }));
  return { kind: 'ready', value };
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
