import { describe, expect, it } from 'vitest';
import type { Meta } from '@/api/schema';
import { golden } from '@/testing/golden';
import { coverageNote, figure, reasonAt } from './figure';

const meta: Meta = {
  ...golden.overview.empty.meta,
  unavailable: { 'satisfaction.value': 'suppressed_small_n', latency_ms: 'no_samples' },
};

describe('a figure', () => {
  it('shows a count of nothing as 0', () => {
    expect(figure(0, String, meta, 'messages')).toEqual({ text: '0' });
  });

  it('shows null as the reason stated at its path, never as 0', () => {
    expect(figure(null, String, meta, 'satisfaction.value')).toEqual({
      missing: 'Too few ratings to show a share without misleading (fewer than 5).',
    });
  });

  it('takes the reason of the nearest path above', () => {
    expect(reasonAt(meta, 'latency_ms.by_day[3].avg')).toBe('No measurement in this window.');
  });

  it('says that a figure is not available when no reason is stated', () => {
    expect(reasonAt(meta, 'cost.total_usd')).toBe('Not available.');
  });
});

describe('coverage', () => {
  it('is said when a figure rests on a part of the answers', () => {
    expect(coverageNote({ value: 0.66, numerator: 600, denominator: 909 })).toBe(
      'Recorded for 66% of answers (600 of 909).',
    );
  });

  it('is not said when a figure rests on all answers or there are none', () => {
    expect(coverageNote({ value: 1, numerator: 9, denominator: 9 })).toBeUndefined();
    expect(coverageNote({ value: null, numerator: 0, denominator: 0 })).toBeUndefined();
  });
});
