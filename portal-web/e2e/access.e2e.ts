import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { AuthConfig } from '../src/api/schema';
import { launchBrowser } from './browser';
import { card } from './screen';
import { Api, seriousFindings, settled, signIn, signInButton, visit } from './visit';

const baseUrl = inject('baseUrl');
const PAGES = ['/admin-enterprise', '/admin-enterprise/chat'];
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

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('no page has a serious finding of axe, nor scrolls sideways on a small screen', async () => {
    const { page, leave } = await visit(browser, { colorScheme });
    await page.goto(`${baseUrl}/login`);
    await signInButton(page, account('super_admin')).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await signIn(page, account('super_admin'));
    for (const path of PAGES) {
      await page.goto(`${baseUrl}${path}?compare=previous`);
      await settled(page);
      await page.locator('.recharts-surface').first().waitFor();
      expect(await seriousFindings(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
          message: path,
          timeout: 10_000,
        })
        .toBe(0);
      expect(await seriousFindings(page), `${path} at 320 px`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await leave();
  });
});

it('a development of somebody else is not found, like a page that is not there', async () => {
  const developer = account('developer');
  const own = await (await Api.as(baseUrl, developer)).me();
  const all = await (await Api.as(baseUrl, account('super_admin'))).me();
  const foreign = all.developments.find(({ id }) => !own.developments.some((one) => one.id === id));
  const { page, complaints, leave } = await visit(browser);
  await page.goto(`${baseUrl}/admin-enterprise?development_id=${foreign?.id}`);
  await signInButton(page, developer).click();
  await page.getByRole('heading', { name: 'Not found' }).waitFor();
  await page.goto(`${baseUrl}/admin-enterprise/no/such/page`);
  await page.getByRole('heading', { name: 'Not found' }).waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

it('a session that ends in mid-work leads back to the same address', async () => {
  const { page, leave } = await visit(browser);
  await page.goto(`${baseUrl}/admin-enterprise/chat?range=7d`);
  await signIn(page, account('admin'));
  const over = { status: 401, contentType: 'application/problem+json', body: '{}' };
  const figures = /\/api\/(admin|auth\/refresh)/;
  await page.route(figures, (route) => route.fulfill(over));
  await page.keyboard.press('r');
  await page.getByText('Your session has ended').waitFor();
  await page.unroute(figures);
  await signIn(page, account('admin'));
  await page.getByRole('heading', { level: 1, name: 'Chat' }).waitFor();
  expect(new URL(page.url()).search).toBe('?range=7d');
  await leave();
});

it('one failing source fails its own cards alone, and trying again mends them', async () => {
  const { page, leave } = await visit(browser);
  await page.route('**/api/admin/analytics/chat*', (route) => route.abort());
  await page.goto(`${baseUrl}/admin-enterprise`);
  await signInButton(page, account('super_admin')).click();
  const cost = card(page, 'Cost per day');
  await cost.getByRole('alert').waitFor();
  await card(page, 'Questions per day').locator('.recharts-surface').first().waitFor();
  await page.unroute('**/api/admin/analytics/chat*');
  await cost.getByRole('button', { name: 'Try again' }).click();
  await cost.locator('.recharts-surface').first().waitFor();
  await leave();
});

it('the keyboard alone goes from the overview to a development', async () => {
  const { page, complaints, leave } = await visit(browser);
  await page.goto(`${baseUrl}/admin-enterprise`);
  await signIn(page, account('super_admin'));
  const me = await (await Api.as(baseUrl, account('super_admin'))).me();
  const development = me.developments[0];
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Go to a page/ }).waitFor();
  await page.keyboard.type(development?.name ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith(`/developments/${development?.id}`));
  await settled(page);
  expect(complaints).toEqual([]);
  await leave();
});
