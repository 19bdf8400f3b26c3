import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { NotFoundPage } from '@/features/notfound/NotFoundPage';
import { DEVELOPMENTS, type Tab } from '@/state/developments';

const Development = lazy(() => import('@/features/development/DevelopmentPage'));
const Overview = lazy(() => import('@/features/development/OverviewTab'));
const Documents = lazy(() => import('@/features/development/DocumentsTab'));
const Units = lazy(() => import('@/features/development/UnitsTab'));
const Homeowners = lazy(() => import('@/features/development/HomeownersTab'));

/** A development's chat is the chat page's, narrowed by the address. */
const Chat = lazy(() =>
  import('@/features/chat/ChatPage').then(({ ChatFigures }) => ({ default: ChatFigures })),
);

const tab = (path: Tab, Page: React.ComponentType): RouteObject => ({ path, element: <Page /> });

/** The page of one development and its tabs. */
export const developmentRoute: RouteObject = {
  path: `${DEVELOPMENTS}/:id`,
  element: <Development />,
  children: [
    { index: true, element: <Overview /> },
    tab('overview', Overview),
    tab('chat', Chat),
    tab('documents', Documents),
    tab('units', Units),
    tab('homeowners', Homeowners),
    { path: '*', element: <NotFoundPage /> },
  ],
};
