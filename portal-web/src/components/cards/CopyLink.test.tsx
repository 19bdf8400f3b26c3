import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import { CardMenu } from './CardMenu';

async function open() {
  const router = createMemoryRouter([{ path: '/', element: <CardMenu title="Units" /> }]);
  render(<RouterProvider router={router} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'More on “Units”' }));
  return { user, copy: await screen.findByRole('menuitem', { name: 'Copy link' }) };
}

it('copies the address and says so where the reader looks', async () => {
  const { user, copy } = await open();
  await user.click(copy);
  expect(await screen.findByText('Link copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(window.location.href);
});

it('says where else the address stands when the browser does not let it copy', async () => {
  const { user, copy } = await open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(copy);
  expect(await screen.findByText('Not copied; it stands in the address bar')).toBeInTheDocument();
});
