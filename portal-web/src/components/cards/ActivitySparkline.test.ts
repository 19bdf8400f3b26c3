import { expect, it } from 'vitest';
import { sparkPath } from './ActivitySparkline';

it('draws straight segments from 0', () => {
  expect(sparkPath([0, 2, 1])).toBe('M0.0 28.0L48.0 0.0L96.0 14.0');
});

it('lifts the pen where a value is missing', () => {
  expect(sparkPath([1, null, 1])).toBe('M0.0 0.0M96.0 0.0');
});
