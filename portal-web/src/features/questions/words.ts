import { text } from '@/i18n';
import { formatHour, formatLongDay } from '@/i18n/format';
import type { QuestionFilter } from '@/state/rows';

const t = text.questions;

/** `heat_pump` as people write it. */
export function topicText(topic: string): string {
  const words = topic.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const stateText = (state: string) => wordOf(t.states, state);
export const reasonText = (reason: string) => wordOf(text.chat.byReason, reason);

/** The value of a filter in words; ids say what kind of thing is meant. */
export function filterValue(filter: QuestionFilter, value: string): string {
  switch (filter) {
    case 'day':
      return formatLongDay(value);
    case 'weekday':
      return text.chat.weekdaysLong[Number(value) - 1] ?? value;
    case 'hour':
      return formatHour(Number(value));
    case 'topic':
      return topicText(value);
    case 'state':
      return stateText(value);
    case 'reason':
      return reasonText(value);
    case 'eligible':
    case 'answered':
    case 'rated':
    case 'other_homes':
      return value === 'true' ? text.table.yes : text.table.no;
    case 'document_id':
    case 'unit_id':
    case 'homeowner_id':
    case 'question_key':
      return t.chosen;
    default:
      return value;
  }
}

function wordOf(words: Record<string, string>, key: string): string {
  return words[key] ?? key;
}
