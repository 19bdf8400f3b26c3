import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChartFrame } from './ChartFrame';
import type { ChartModel } from './model';

const model: ChartModel = {
  days: ['2026-11-22', '2026-11-23'],
  partialIndex: 1,
  series: [{ id: 'a', label: 'Latency', hue: 'gold', values: [null, 0], previous: [3, 4] }],
  unit: 's',
  format: (value) => `${value} s`,
  formatTick: String,
  summary: 'Latency in one sentence.',
};

it('has a table twin with the same figures, a dash for a gap and 0 for nothing', () => {
  render(
    <ChartFrame model={model} asTable>
      drawing
    </ChartFrame>,
  );
  const table = screen.getByRole('table', { name: model.summary });
  const cells = within(table)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  expect(cells).toEqual(['–', '3 s', '0 s', '4 s']);
  expect(within(table).getByText(/today so far/)).toBeInTheDocument();
  expect(screen.queryByText('drawing')).not.toBeInTheDocument();
});

it('sums the drawing up in a sentence and names its marks', () => {
  render(
    <ChartFrame model={model} asTable={false}>
      drawing
    </ChartFrame>,
  );
  expect(screen.getByRole('figure')).toHaveTextContent('Latency in one sentence.');
  expect(screen.getByText('Dashed: the period before')).toBeInTheDocument();
  expect(screen.getByText('Dotted or hatched: today so far')).toBeInTheDocument();
});
