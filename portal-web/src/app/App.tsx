import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { tokenStore } from '@/session/tokenStore';
import { makeQueryClient } from './queryClient';
import { routes } from './routes';

const queries = makeQueryClient();
const router = createBrowserRouter(routes);

// What one person was shown must not be there for the next one to sign in.
tokenStore.subscribe(() => {
  if (!tokenStore.get()) queries.clear();
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
