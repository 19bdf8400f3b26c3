import { expect, it } from 'vitest';
import { alignedShare, count, moment, share } from '../../e2e/speak';
import { formatAlignedShare, formatCount, formatMoment, formatShare } from './format';

const HOUR_MS = 3_600_000;
const numbers = (length: number) => Array.from({ length }, (_, index) => index);

it('counts are grouped by thousands', () => {
  for (const value of [0, 7, 999, 1_000, 12_345, 999_999, 1_000_000, 1_234_567_890]) {
    expect(formatCount(value)).toBe(count(value));
  }
});

it('shares are rounded to one decimal, halves up, and line up in a column', () => {
  for (const numerator of numbers(2_001)) {
    const value = numerator / 2_000;
    expect(formatShare(value), String(value)).toBe(share(value));
    expect(formatAlignedShare(value), String(value)).toBe(alignedShare(value));
  }
});

it('instants stand on the clock of the zone, through both changes of the clock and every month', () => {
  const start = Date.UTC(2026, 0, 1);
  for (const hour of numbers(365 * 24).filter((one) => one % 5 === 0)) {
    const instant = new Date(start + hour * HOUR_MS).toISOString();
    expect(formatMoment(instant, 'Europe/Dublin')).toBe(moment(instant));
  }
});
