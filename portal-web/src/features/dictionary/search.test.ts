import { expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { searchMetrics } from './search';

const { items } = golden.metrics;
const found = (typed: string) =>
  searchMetrics(items, typed).flatMap(({ metrics }) => metrics.map(({ key }) => key));

it('finds a figure by any words of its definition, whatever their case and order', () => {
  expect(found('USEFUL unanswered')).toEqual(['chat.unanswered']);
  expect(found('units')).toEqual(['overview.total_units']);
});

it('shows the whole dictionary by family until something is typed', () => {
  expect(searchMetrics(items, ' ').map(({ family }) => family)).toEqual(['chat', 'overview']);
});

it('finds nothing where a word is missing', () => {
  expect(found('unanswered zebra')).toEqual([]);
});
