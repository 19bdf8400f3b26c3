import { expect, it } from 'vitest';
import { deltaText } from './delta';

it.each([
  [{ value: 11.83, unit: 'percent' }, '11.8% more than the period before'],
  [{ value: -50, unit: 'percent' }, '50% less than the period before'],
  [{ value: 2.1, unit: 'points' }, '2.1 points higher than the period before'],
  [{ value: -2.1, unit: 'points' }, '2.1 points lower than the period before'],
  [{ value: 0, unit: 'percent' }, 'practically the same as the period before'],
  [{ value: null, unit: 'percent' }, 'no comparison: there was nothing in the period before'],
] as const)('says %o in words', (delta, words) => {
  expect(deltaText(delta)).toBe(words);
});

it('says nothing when no comparison was asked for', () => {
  expect(deltaText(undefined)).toBeUndefined();
});
