import { expect, it } from 'vitest';
import { amountCount, shownPoints } from './ticks';

const days = ['1', '2', '3', '4', '5', '6', '7'];

it('names every point where there is room for all', () => {
  expect(shownPoints(days, 1_000)).toEqual(days);
});

it('names points at even distances, the last among them, where there is less room', () => {
  expect(shownPoints(days, 280)).toEqual(['1', '3', '5', '7']);
  expect(shownPoints(days, 110)).toEqual(['3', '7']);
});

it('names the last alone where there is hardly any room, or none', () => {
  expect(shownPoints(days, 60)).toEqual(['7']);
  expect([0, -80].flatMap((width) => shownPoints(days, width))).toEqual(['7', '7']);
});

it('names nothing where there is no point', () => {
  expect(shownPoints([], 500)).toEqual([]);
});

it('marks at least both ends of the amounts and at most five', () => {
  expect([0, 170, 2_000].map(amountCount)).toEqual([2, 3, 5]);
});
