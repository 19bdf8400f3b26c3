import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { AuthConfig, Me, Token } from '../src/api/schema';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A first computation on a busy machine is slow, not wrong.
const PATIENCE_MS = 90_000;

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

type Account = AuthConfig['demo_accounts'][number];

/** The button that signs in as a demo account. */
export const signInButton = (page: Page, { email }: Account) =>
  page.getByRole('button').filter({ has: page.getByText(email, { exact: true }) });

/** Signs in as a demo account and waits for the page to have its figures. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await signInButton(page, account).click();
  await page.getByRole('region', { name: 'Scope and window' }).waitFor();
  await settled(page);
}

/** Until no card loads any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[role="status"], [aria-busy="true"]'));
}

/** The findings of axe that keep somebody from using the page. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
  return page.evaluate(async () => {
    interface Finding {
      id: string;
      impact: string;
      nodes: { target: string[] }[];
    }
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: Finding[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** The API as one account sees it, asked beside the browser. */
export class Api {
  private constructor(
    private readonly baseUrl: string,
    private readonly token: string,
  ) {}

  static async config(baseUrl: string): Promise<AuthConfig> {
    return (await (await fetch(`${baseUrl}/api/auth/config`)).json()) as AuthConfig;
  }

  static async as(baseUrl: string, account: { email: string; password: string }): Promise<Api> {
    const answer = await fetch(`${baseUrl}/api/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: account.email, password: account.password }),
    });
    if (!answer.ok) throw new Error(`Signing in as ${account.email} failed: ${answer.status}.`);
    return new Api(baseUrl, ((await answer.json()) as Token).access_token);
  }

  async get<T>(path: string): Promise<T> {
    const headers = { Authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.baseUrl}/api/${path}`, { headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
    return (await answer.json()) as T;
  }

  me = () => this.get<Me>('auth/me');
}
