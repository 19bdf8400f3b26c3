import { describe, expect, it } from 'vitest';
import type { ChartModel } from './model';
import { barRows, isLone, lineRows } from './rows';

const model: ChartModel = {
  points: ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'],
  partialIndex: 3,
  series: [
    { id: 'a', label: 'A', hue: 'gold', values: [1, null, 3, 4], previous: [5, 6, 7, null] },
  ],
  unit: 'questions',
  format: String,
  formatTick: String,
  summary: 'A.',
};

describe('the rows of a line', () => {
  it('draw finished days solid and only the last stretch dotted', () => {
    expect(lineRows(model).map((row) => row['a'])).toEqual([1, null, 3, null]);
    expect(lineRows(model).map((row) => row['a:partial'])).toEqual([null, null, 3, 4]);
  });

  it('keep a missing value as a gap', () => {
    expect(lineRows(model)[1]?.['a']).toBeNull();
  });

  it('lay the period before on the same positions', () => {
    expect(lineRows(model).map((row) => row['a:previous'])).toEqual([5, 6, 7, null]);
  });

  it('have nothing dotted when every day is finished', () => {
    const finished = lineRows({ ...model, partialIndex: null });
    expect(finished.map((row) => row['a:partial'])).toEqual([null, null, null, null]);
  });
});

it('bars keep the unfinished day in its column', () => {
  expect(barRows(model).map((row) => row['a'])).toEqual([1, null, 3, 4]);
  expect(barRows(model).map((row) => row.partial)).toEqual([false, false, false, true]);
});

it('a point between gaps is marked, a point of a line is not', () => {
  expect(isLone([null, 2, null], 1)).toBe(true);
  expect(isLone([1, 2, null], 1)).toBe(false);
  expect(isLone([null, null, null], 1)).toBe(false);
});
