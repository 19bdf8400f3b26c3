import { Navigate, type RouteObject } from 'react-router';
import LoginPage from '@/features/auth/LoginPage';
import { NotFoundPage } from '@/features/notfound/NotFoundPage';
import type { Role } from '@/api/schema';
import { SessionGate } from '@/session/SessionGate';
import { useMe } from '@/session/me';
import { pages, type PageEntry } from '@/shell/pages';
import { CrashNote } from './CrashNote';
import { developmentRoute } from './developmentRoute';
import { ScopedPages } from './ScopedPages';

/** Sign-in stands alone; everything else is behind the gate, in the shell. */
export const routes: RouteObject[] = [
  { path: '/', element: <Navigate to="/admin-enterprise" replace /> },
  { path: '/login', element: <LoginPage />, errorElement: <CrashNote /> },
  {
    element: <SessionGate />,
    errorElement: <CrashNote />,
    children: [
      {
        element: <ScopedPages />,
        children: [
          ...pages.map((page) => ({ path: page.path, element: <ForRoles {...page} /> })),
          developmentRoute,
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

function ForRoles({ roles, Page }: PageEntry) {
  const role: Role = useMe().role;
  return roles.includes(role) ? <Page /> : <NotFoundPage />;
}
