import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Token } from '../src/api/schema';
import type { Account } from './api';

// A first computation on a busy machine is slow, not wrong.
const PATIENCE_MS = 240_000;

/** One person's tab and what its console complained of. */
export interface Visit {
  page: Page;
  complaints: string[];
  leave: () => Promise<void>;
}

export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en-IE',
    timezoneId: 'Europe/Dublin',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints, leave: () => context.close() };
}

/** The button that signs in as a demo account. */
export const signInButton = (page: Page, { email }: Account) =>
  page.getByRole('button').filter({ has: page.getByText(email, { exact: true }) });

/** Signs in as a demo account, waits for the page to have its figures, and gives the access token. */
export async function signIn(page: Page, account: Account): Promise<string> {
  const answer = page.waitForResponse('**/api/auth/login');
  await signInButton(page, account).click();
  const { access_token } = (await (await answer).json()) as Token;
  await page.getByRole('region', { name: 'Scope and window' }).waitFor();
  await settled(page);
  return access_token;
}

/** Until no card loads any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[role="status"], [aria-busy="true"]'));
}
