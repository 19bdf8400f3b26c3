import type { Chat } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { TrendView } from '@/components/cards/TrendCard';
import type { Hue, Series } from '@/components/charts/model';
import { text } from '@/i18n';
import { formatCompact, formatCount } from '@/i18n/format';
import type { QuestionFilters, RowsOf } from '@/state/rows';
import { partialIndex } from './days';
import { totalSummary } from './summary';

const t = text.chat;

/** What chat and a development alike say of their traffic. */
type Volume = Pick<Chat, 'messages' | 'message_count_by_day'> & {
  previous?: Pick<NonNullable<Chat['previous']>, 'message_count_by_day'>;
};

interface Measure {
  field: 'messages' | 'questions' | 'answers';
  label: string;
  hue: Hue;
  rows?: QuestionFilters;
}

const VOLUME: readonly Measure[] = [
  { field: 'messages', label: t.messages, hue: 'ink' },
  { field: 'questions', label: t.questions, hue: 'gold', rows: {} },
  { field: 'answers', label: t.answers, hue: 'green', rows: { answered: 'true' } },
];

/** Messages, questions and answers of each day; questions alone are compared, so that the lines stay readable. */
export function prepareVolume(
  { messages: total, message_count_by_day: points, previous }: Volume,
  rowsOf: RowsOf,
): Prepared<TrendView> {
  const messages = points.map((point) => point.messages);
  if (total === 0) {
    return { kind: 'empty', reason: text.empty.noMessages, next: 'longerRange' };
  }
  const days = points.map(({ date }) => date);
  const before = previous?.message_count_by_day;
  const series = VOLUME.map(({ field, label, hue, rows }): Series => {
    const values = points.map((point) => point[field]);
    const earlier = field === 'questions' && before?.map((point) => point[field]);
    return {
      id: field,
      label,
      hue,
      values,
      ...(earlier ? { previous: earlier } : {}),
      ...(rows ? { rows: days.map((day) => rowsOf({ ...rows, day })) } : {}),
    };
  });
  const course = { label: t.messages, days, values: messages, format: formatCount };
  return {
    kind: 'ready',
    value: {
      chart: {
        points: days,
        partialIndex: partialIndex(points),
        series,
        unit: text.units.messages,
        format: formatCount,
        formatTick: formatCompact,
        summary: totalSummary(course, formatCount(total)),
      },
    },
  };
}
