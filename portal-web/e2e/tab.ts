import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Me } from '../src/api/schema';
import { accountOf, Api, type Account, type Role } from './api';
import { launchBrowser } from './browser';
import { signIn, visit, type Visit } from './visit';

export const ROLES = ['super_admin', 'admin', 'developer'] as const satisfies Role[];
export const baseUrl = inject('baseUrl');

/** A signed-in person's tab, and the API as the same person sees it. */
export interface Tab extends Visit {
  account: Account;
  api: Api;
  me: Me;
}

let browser: Browser;
const tabs = new Map<Role, Promise<Tab>>();

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A tab of nobody; whoever asks for it leaves it. */
export const newTab = (options: BrowserContextOptions = {}) => visit(browser, options);

/** The tab of a role, signed in once for all tests of a file; its console is taken to have been silent so far. */
export async function tabOf(role: Role): Promise<Tab> {
  const opened = tabs.get(role) ?? open(role);
  tabs.set(role, opened);
  const tab = await opened;
  tab.complaints.length = 0;
  return tab;
}

async function open(role: Role): Promise<Tab> {
  const account = await accountOf(baseUrl, role);
  const tab = await newTab();
  await tab.page.goto(`${baseUrl}/admin-enterprise/metrics`);
  const api = new Api(baseUrl, await signIn(tab.page, account));
  return { ...tab, account, api, me: await api.me() };
}
