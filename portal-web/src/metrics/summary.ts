import { text } from '@/i18n';
import { formatDay } from '@/i18n/format';

interface Course {
  label: string;
  days: string[];
  values: (number | null)[];
  format: (value: number) => string;
}

/** One sentence on a course of amounts: its span, its total and its highest day. */
export function totalSummary(course: Course, total: string): string {
  const high = highest(course);
  const { label, from, to } = span(course);
  return high
    ? text.chart.summary(label, total, from, to, high.value, high.day)
    : text.chart.emptySummary(label, from, to);
}

/** The same for averages, which have no total. */
export function averageSummary(course: Course): string {
  const high = highest(course);
  const { label, from, to } = span(course);
  return high
    ? text.chart.averageSummary(label, from, to, high.value, high.day)
    : text.chart.emptySummary(label, from, to);
}

function span({ label, days }: Course) {
  return { label, from: formatDay(days[0] ?? ''), to: formatDay(days.at(-1) ?? '') };
}

function highest({ days, values, format }: Course): { value: string; day: string } | null {
  let at = -1;
  values.forEach((value, index) => {
    if (value !== null && value > (values[at] ?? -Infinity)) at = index;
  });
  return at < 0 ? null : { value: format(values[at] ?? 0), day: formatDay(days[at] ?? '') };
}
