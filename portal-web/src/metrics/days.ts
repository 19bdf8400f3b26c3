/** The position of today's unfinished point; today is always the last one. */
export function partialIndex(points: { partial: boolean }[]): number | null {
  const index = points.findIndex(({ partial }) => partial);
  return index < 0 ? null : index;
}

export const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
