import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { AuthConfig, Chat, Question, Rag, SystemLoad } from '../src/api/schema';
import { formatCount, formatShare } from '../src/i18n/format';
import { launchBrowser } from './browser';
import { card, cardText, tableOf } from './screen';
import { Api, seriousFindings, settled, signIn, visit } from './visit';

const baseUrl = inject('baseUrl');
const ROUTES: Record<string, string[]> = {
  super_admin: ['questions', 'rag', 'system', 'access-log', 'tokens', 'metrics'],
  admin: ['questions', 'rag', 'access-log', 'tokens', 'metrics'],
  developer: ['questions', 'rag', 'metrics'],
};
let browser: Browser;
let accounts: AuthConfig['demo_accounts'];

beforeAll(async () => {
  browser = await launchBrowser();
  accounts = (await Api.config(baseUrl)).demo_accounts;
});
afterAll(() => browser.close());

function account(role: string) {
  const found = accounts.find((one) => one.role === role);
  if (!found) throw new Error(`There is no demo account for ${role}.`);
  return found;
}

async function enter(role: string, path: string, options = {}) {
  const tab = await visit(browser, options);
  await tab.page.goto(`${baseUrl}/admin-enterprise/${path}`);
  await signIn(tab.page, account(role));
  return tab;
}

/** Goes to another page without loading the portal anew, as its own links do. */
async function go(page: Page, path: string) {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, `/admin-enterprise/${path}`);
  const place = `/admin-enterprise/${path.split('?')[0]}`;
  await page.waitForFunction((to) => {
    const current = document.querySelector<HTMLAnchorElement>('nav a[aria-current="page"]');
    return current === null || current.pathname === to;
  }, place);
  await settled(page);
}

const shown = (page: Page) =>
  page.getByRole('region', { name: 'Questions', exact: true }).locator('header span').first();

describe.each(Object.keys(ROUTES))('as %s', (role) => {
  it('every page opens, survives a reload, and refuses what is not the role’s', async () => {
    const { page, complaints, leave } = await enter(role, 'metrics');
    for (const path of ROUTES[role] ?? []) {
      await go(page, path);
      expect(await page.getByRole('heading', { level: 1 }).innerText(), path).not.toBe('Not found');
    }
    await go(page, 'questions?state=unanswered&eligible=true');
    const before = await shown(page).innerText();
    await page.reload();
    await settled(page);
    expect(await shown(page).innerText()).toBe(before);
    await page.goBack();
    await settled(page);
    for (const path of ROUTES['super_admin'] ?? []) {
      if (ROUTES[role]?.includes(path)) continue;
      await go(page, path);
      await page.getByRole('heading', { name: 'Not found' }).waitFor();
    }
    expect(complaints).toEqual([]);
    await leave();
  });

  it('every figure of chat leads to as many questions as it counts', async () => {
    const { page, leave } = await enter(role, 'chat');
    const body = await (await Api.as(baseUrl, account(role))).get<Chat>('admin/analytics/chat');
    const { by_reason } = body.unanswered;
    const [reason, reasons] = Object.entries(by_reason).sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
    const busiest = [...body.peak_chat_times.cells].sort((a, b) => b.questions - a.questions)[0];
    const top = body.top_questions_global[0];
    const day = body.message_count_by_day.find(({ questions }) => questions > 0);
    const counts: [string, number | null | undefined][] = [
      ['', body.questions],
      ['answered=true', body.answers],
      ['state=unanswered&eligible=true', body.unanswered.numerator],
      [`state=unanswered&eligible=true&reason=${reason}`, reasons],
      [`weekday=${busiest?.weekday}&hour=${busiest?.hour}`, busiest?.questions],
      [`question_key=${top?.question_key}`, top?.count],
      [`day=${day?.date}`, day?.questions],
    ];
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const [filters, count] of counts) {
      if (!count) continue;
      const address = `/admin-enterprise/questions${filters && `?${filters}`}`;
      if (!filters.startsWith('day')) expect(links, address).toContain(address);
      await go(page, address.replace('/admin-enterprise/', ''));
      await expect
        .poll(() => shown(page).innerText(), { message: address, timeout: 60_000 })
        .toBe(formatCount(count));
    }
    await leave();
  });
});

it('knowledge and system show the figures of the API', async () => {
  const { page, complaints, leave } = await enter('super_admin', 'rag?view=table');
  const api = await Api.as(baseUrl, account('super_admin'));
  const rag = await api.get<Rag>('admin/analytics/rag');
  expect(await cardText(page, 'Orphan chunks')).toContain(formatCount(rag.orphan_chunks ?? -1));
  const rows = await tableOf(page, 'Chunks per development');
  const own = rag.chunks_per_development ?? [];
  expect(rows.filter(([name]) => name !== 'Shared by all')).toEqual(
    [...own]
      .sort((one, other) => other.chunks - one.chunks)
      .map(({ name, chunks, embedded }) => [
        name,
        formatCount(embedded),
        formatCount(chunks - embedded),
      ]),
  );
  expect(await cardText(page, 'Vector index')).toContain(rag.vector_index_health.reason);
  await go(page, 'system?view=table&range=7d');
  const system = await api.get<SystemLoad>('admin/analytics/system-load?range=7d');
  expect(await cardText(page, 'Error rate')).toContain(formatShare(system.error_rate.value ?? -1));
  const errors = await tableOf(page, 'Top errors');
  expect(errors.map((row) => row[1])).toEqual(
    system.top_error_types.map(({ count }) => formatCount(count)),
  );
  expect(complaints).toEqual([]);
  await leave();
});

it('the keyboard alone goes from sign-in to a question behind a figure', async () => {
  const { page, leave } = await visit(browser);
  await page.goto(`${baseUrl}/admin-enterprise/chat`);
  const { email, password } = account('admin');
  await page.getByLabel('E-mail').focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Chat' }).waitFor();
  await settled(page);
  const figure = card(page, 'Unanswered questions').getByRole('link');
  const count = await card(page, 'Unanswered questions').innerText();
  while (!(await figure.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
  await settled(page);
  expect(count).toContain(`${await shown(page).innerText()} of`);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('heading', { name: 'Answer' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await leave();
});

it('a token is shown once, and revoked after a question', async () => {
  const { page, complaints, leave } = await enter('admin', 'tokens');
  await page.getByRole('button', { name: 'Create a token' }).click();
  await page.getByLabel('What it is for').fill('Monthly report');
  await page.getByRole('dialog').getByRole('button', { name: 'Create a token' }).click();
  const secret = await page.getByRole('dialog').locator('code').innerText();
  const answer = await fetch(`${baseUrl}/api/admin/analytics/questions?page_size=1`, {
    headers: { Authorization: `Bearer ${secret}` },
  });
  expect(((await answer.json()) as { items: Question[] }).items).toHaveLength(1);
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.content()).not.toContain(secret);
  await page.getByRole('button', { name: 'Revoke Monthly report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByText(/^revoked/).waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

it('a slow figure says so and can be cancelled while the others live', async () => {
  const { page, leave } = await enter('super_admin', 'metrics');
  await page.route('**/api/admin/analytics/chat*', () => new Promise(() => undefined));
  await page.evaluate(() => {
    history.pushState({}, '', '/admin-enterprise?range=90d');
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  });
  const cost = card(page, 'Cost per day');
  await cost.getByText(/takes longer than usual/).waitFor();
  expect(await cardText(page, 'Units')).toMatch(/[\d,]+/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await cost.getByText('Cancelled.').waitFor();
  await cost.getByRole('button', { name: 'Try again' }).waitFor();
  await leave();
});

it.each(['light', 'dark'] as const)(
  'no page has a serious finding in %s, nor scrolls sideways',
  async (colorScheme) => {
    const { page, leave } = await enter('super_admin', 'metrics', { colorScheme });
    for (const path of ROUTES['super_admin'] ?? []) {
      await go(page, path);
      expect(await seriousFindings(page), path).toEqual([]);
      // 320 px are 1280 px at 400 %, so 200 % is within.
      await page.setViewportSize({ width: 320, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
          message: path,
          timeout: 10_000,
        })
        .toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await leave();
  },
);
