import { text } from '@/i18n';
import { formatDay, formatLongDay } from '@/i18n/format';
import type { ChartModel, PointNames } from './model';

const days: PointNames = { header: text.chart.day, short: formatDay, long: formatLongDay };

export const namesOf = ({ names }: ChartModel): PointNames => names ?? days;

/** A point by its full name; today says that it is unfinished. */
export function pointName(model: ChartModel, index: number): string {
  const name = namesOf(model).long(model.points[index] ?? '');
  return index === model.partialIndex ? `${name}, ${text.chart.partial}` : name;
}

/** A point with all its values, in words. */
export function pointText(model: ChartModel, index: number): string {
  const values = model.series.map(
    ({ label, values }) => `${label} ${valueText(model, values[index])}`,
  );
  return `${pointName(model, index)}: ${values.join(', ')}`;
}

export function valueText({ format }: ChartModel, value: number | null | undefined): string {
  return value === null || value === undefined ? text.chart.noValue : format(value);
}

/** Where a point leads: to the rows of the first measure that has any. */
export function rowsAt({ series }: ChartModel, index: number): string | null {
  return series.find(({ rows }) => rows)?.rows?.[index] ?? null;
}
