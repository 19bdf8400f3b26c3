import {
  BookOpenText,
  LayoutDashboard,
  Library,
  MessagesSquare,
  ServerCog,
  type LucideIcon,
} from 'lucide-react';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Role } from '@/api/schema';
import { text } from '@/i18n';

export interface PageEntry {
  path: string;
  label: string;
  icon: LucideIcon;
  roles: readonly Role[];
  Page: LazyExoticComponent<ComponentType>;
}

const EVERYONE: readonly Role[] = ['super_admin', 'admin', 'developer'];

const overview = lazy(() => import('@/features/overview/OverviewPage'));
const chat = lazy(() => import('@/features/chat/ChatPage'));
const rag = lazy(() => import('@/features/rag/RagPage'));
const system = lazy(() => import('@/features/system/SystemPage'));
const dictionary = lazy(() => import('@/features/dictionary/DictionaryPage'));

/** Every page of the portal: one line makes a route, a place in the rail and in the palette. */
export const pages: readonly PageEntry[] = [
  {
    path: '/admin-enterprise',
    label: text.pages.overview,
    icon: LayoutDashboard,
    roles: EVERYONE,
    Page: overview,
  },
  {
    path: '/admin-enterprise/chat',
    label: text.pages.chat,
    icon: MessagesSquare,
    roles: EVERYONE,
    Page: chat,
  },
  {
    path: '/admin-enterprise/rag',
    label: text.pages.rag,
    icon: Library,
    roles: EVERYONE,
    Page: rag,
  },
  {
    path: '/admin-enterprise/system',
    label: text.pages.system,
    icon: ServerCog,
    roles: ['super_admin'],
    Page: system,
  },
  {
    path: '/admin-enterprise/metrics',
    label: text.pages.metrics,
    icon: BookOpenText,
    roles: EVERYONE,
    Page: dictionary,
  },
];

export const pagesOf = (role: Role) => pages.filter(({ roles }) => roles.includes(role));
