import type { ChartModel } from './model';

export type Row = { point: string; partial: boolean } & Record<
  string,
  string | number | boolean | null
>;

export const partialKey = (id: string) => `${id}:partial`;
export const previousKey = (id: string) => `${id}:previous`;

/**
 * One row a point. The finished days and the stretch to today's unfinished point lie in different
 * columns, so that the latter can be dotted.
 */
export function lineRows({ points, partialIndex, series }: ChartModel): Row[] {
  return points.map((point, index) => {
    const row: Row = { point, partial: index === partialIndex };
    for (const { id, values, previous } of series) {
      const value = values[index] ?? null;
      const nearPartial = partialIndex !== null && index >= partialIndex - 1;
      row[id] = index === partialIndex ? null : value;
      row[partialKey(id)] = nearPartial ? value : null;
      row[previousKey(id)] = previous?.[index] ?? null;
    }
    return row;
  });
}

export function barRows({ points, partialIndex, series }: ChartModel): Row[] {
  return points.map((point, index) => {
    const row: Row = { point, partial: index === partialIndex };
    for (const { id, values, previous } of series) {
      row[id] = values[index] ?? null;
      row[previousKey(id)] = previous?.[index] ?? null;
    }
    return row;
  });
}

/** A point between two gaps has no segment: it needs a mark of its own to be seen. */
export function isLone(values: (number | null)[], index: number): boolean {
  const at = (position: number) => values[position] ?? null;
  return at(index) !== null && at(index - 1) === null && at(index + 1) === null;
}
