import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { makeQueryClient } from '@/app/queryClient';
import { routes } from '@/app/routes';
import { tokenStore } from '@/session/tokenStore';

/** The whole portal at an address; signed in unless the token is null. */
export function renderApp(address: string, token: string | null = 'a-token') {
  if (token) tokenStore.set(token);
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <QueryClientProvider client={makeQueryClient(0)}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, user: userEvent.setup() };
}
