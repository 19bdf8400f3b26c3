import type { Me } from '../src/api/schema';
import type { Role } from './api';

/** A page of the portal: its address below the portal's, its heading, and who has it. */
export interface Route {
  path: string;
  heading: string;
  roles: readonly Role[];
  /** Its figures grow by being looked at. */
  restless?: boolean;
}

const ALL: readonly Role[] = ['super_admin', 'admin', 'developer'];
const ADMINS: readonly Role[] = ['super_admin', 'admin'];

const PAGES: readonly Route[] = [
  { path: '?range=90d&compare=previous', heading: 'Overview', roles: ALL },
  { path: '/chat?range=7d', heading: 'Chat', roles: ALL },
  {
    path: '/questions?state=unanswered&eligible=true&sort=topic',
    heading: 'Questions',
    roles: ALL,
  },
  { path: '/developments?sort=name&density=compact', heading: 'Developments', roles: ALL },
  { path: '/rag?view=table', heading: 'Knowledge', roles: ALL },
  { path: '/system?range=7d', heading: 'System', roles: ['super_admin'], restless: true },
  { path: '/access-log?type=admin_login', heading: 'Access log', roles: ADMINS, restless: true },
  { path: '/tokens', heading: 'Tokens', roles: ADMINS, restless: true },
  { path: '/metrics?q=share', heading: 'Metrics', roles: ALL },
];

const TABS = [
  '?range=7d',
  '/chat?range=90d',
  '/documents?sort=-views',
  '/units?never_chatted=true&page_size=25',
  '/homeowners?active_within=30d',
];

/** Every page that a person may open, each with something of its own in the address. */
export function routesOf({ role, developments }: Me): Route[] {
  const [first] = developments;
  if (!first) throw new Error('The demo data has a development for every role.');
  const tabs = TABS.map((tab) => ({
    path: `/developments/${first.id}${tab}`,
    heading: first.name,
    roles: ALL,
  }));
  return [...PAGES, ...tabs].filter(({ roles }) => roles.includes(role));
}

/** The pages that a role has not. */
export const closedTo = (role: Role) => PAGES.filter(({ roles }) => !roles.includes(role));
