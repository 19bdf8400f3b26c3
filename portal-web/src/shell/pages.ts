import {
  BookOpenText,
  Building2,
  KeyRound,
  LayoutDashboard,
  Library,
  MessageCircleQuestionMark,
  MessagesSquare,
  ScrollText,
  ServerCog,
  type LucideIcon,
} from 'lucide-react';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Role } from '@/api/schema';
import { text } from '@/i18n';
import { DEVELOPMENTS } from '@/state/developments';

export interface PageEntry {
  path: string;
  label: string;
  icon: LucideIcon;
  roles: readonly Role[];
  Page: LazyExoticComponent<ComponentType>;
}

const EVERYONE: readonly Role[] = ['super_admin', 'admin', 'developer'];
const ADMINS: readonly Role[] = ['super_admin', 'admin'];

const overview = lazy(() => import('@/features/overview/OverviewPage'));
const chat = lazy(() => import('@/features/chat/ChatPage'));
const developments = lazy(() => import('@/features/developments/DevelopmentsPage'));
const rag = lazy(() => import('@/features/rag/RagPage'));
const system = lazy(() => import('@/features/system/SystemPage'));
const questions = lazy(() => import('@/features/questions/QuestionsPage'));
const accessLog = lazy(() => import('@/features/access/AccessLogPage'));
const tokens = lazy(() => import('@/features/tokens/TokensPage'));
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
    path: '/admin-enterprise/questions',
    label: text.pages.questions,
    icon: MessageCircleQuestionMark,
    roles: EVERYONE,
    Page: questions,
  },
  {
    path: DEVELOPMENTS,
    label: text.pages.developments,
    icon: Building2,
    roles: EVERYONE,
    Page: developments,
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
    path: '/admin-enterprise/access-log',
    label: text.pages.accessLog,
    icon: ScrollText,
    roles: ADMINS,
    Page: accessLog,
  },
  {
    path: '/admin-enterprise/tokens',
    label: text.pages.tokens,
    icon: KeyRound,
    roles: ADMINS,
    Page: tokens,
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
