import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';
import { HeatMap, type HeatCell, type HeatModel } from './HeatMap';

const cell = (name: string, to?: string): HeatCell => ({
  text: name,
  title: `cell ${name}`,
  level: 1,
  peak: false,
  ...(to ? { to } : {}),
});

const row = (label: string, cells: HeatCell[]) => ({ label, title: label, cells });

const model: HeatModel = {
  caption: 'Questions by day and hour',
  corner: 'Day',
  columns: ['9', '10', '11'],
  rows: [
    row('Mon', [cell('a', '/a'), cell('b'), cell('c', '/c')]),
    row('Tue', [cell('d', '/d'), cell('e', '/e'), cell('f')]),
  ],
};

function show() {
  const router = createMemoryRouter([{ path: '*', element: <HeatMap model={model} /> }]);
  render(<RouterProvider router={router} />);
  return { router, user: userEvent.setup() };
}

const link = (name: string) => screen.getByRole('link', { name: `cell ${name}` });

it('is one tab stop, whose arrows go from cell to cell past those that lead nowhere', async () => {
  const { user } = show();
  await user.tab();
  await user.tab();
  expect(link('a')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(link('c')).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(link('c')).toHaveFocus();
  await user.keyboard('{ArrowLeft}{ArrowDown}{ArrowRight}');
  expect(link('e')).toHaveFocus();
  expect(link('a')).toHaveAttribute('tabindex', '-1');
  await user.tab();
  expect(document.body).toHaveFocus();
});

it('opens the rows of the cell in focus', async () => {
  const { router, user } = show();
  await user.tab();
  await user.tab();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(router.state.location.pathname).toBe('/d');
});
