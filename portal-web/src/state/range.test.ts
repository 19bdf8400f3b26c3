import { expect, it } from 'vitest';
import { rangeFault } from './range';

it.each([
  ['2026-01-01', '2026-01-01', null],
  ['2024-01-01', '2024-12-31', null],
  ['2024-01-01', '2025-01-01', 'tooLong'],
  ['2026-01-02', '2026-01-01', 'turnedRound'],
  ['', '2026-01-01', 'incomplete'],
  ['2026-13-01', '2026-13-02', 'incomplete'],
])('%s to %s has the fault %s', (from, to, fault) => {
  expect(rangeFault(from, to)).toBe(fault);
});
