import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';
import { ChartFrame } from './ChartFrame';
import type { ChartModel } from './model';

const model: ChartModel = {
  points: ['2026-11-22', '2026-11-23'],
  partialIndex: 1,
  series: [{ id: 'a', label: 'Latency', hue: 'gold', values: [null, 0], previous: [3, 4] }],
  unit: 's',
  format: (value) => `${value} s`,
  formatTick: String,
  summary: 'Latency in one sentence.',
};

it('has a table twin with the same figures, a dash for a gap and 0 for nothing', () => {
  render(
    <MemoryRouter>
      <ChartFrame model={model} asTable>
        {() => 'drawing'}
      </ChartFrame>
    </MemoryRouter>,
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
    <MemoryRouter>
      <ChartFrame model={model} asTable={false}>
        {() => 'drawing'}
      </ChartFrame>
    </MemoryRouter>,
  );
  expect(screen.getByRole('figure')).toHaveTextContent('Latency in one sentence.');
  expect(screen.getByText('Dashed: the period before')).toBeInTheDocument();
  expect(screen.getByText('Dotted or hatched: today so far')).toBeInTheDocument();
});

it('leads from a point to its rows, in the drawing and in the table', async () => {
  const linked: ChartModel = {
    ...model,
    series: [{ id: 'a', label: 'Asked', hue: 'gold', values: [1, 2], rows: ['/r?day=1', null] }],
  };
  const router = createMemoryRouter([
    {
      path: '/',
      element: (
        <>
          <ChartFrame model={linked} asTable>
            {() => null}
          </ChartFrame>
          <ChartFrame model={linked} asTable={false}>
            {({ onActive }) => <button onFocus={() => onActive(0)}>drawing</button>}
          </ChartFrame>
        </>
      ),
    },
    { path: '/r', element: 'rows' },
  ]);
  render(<RouterProvider router={router} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/r?day=1',
  ]);
  const user = userEvent.setup();
  await user.tab();
  await user.tab();
  await user.tab();
  expect(screen.getByText(/22 Nov 2026: Asked 1 s/)).toHaveTextContent('Enter opens the rows');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('rows')).toBeInTheDocument();
  expect(router.state.location.search).toBe('?day=1');
});
