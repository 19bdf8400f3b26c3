import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type {
  AuthConfig,
  Development,
  DevelopmentItem,
  HomeownerList,
  ListBody,
  UnitList,
} from '../src/api/schema';
import { formatCount, formatShare } from '../src/i18n/format';
import { launchBrowser } from './browser';
import { card, cardText, tableOf } from './screen';
import { Api, seriousFindings, settled, signIn, visit } from './visit';

const baseUrl = inject('baseUrl');
const DEVELOPMENTS = '/admin-enterprise/developments';
let browser: Browser;
let accounts: AuthConfig['demo_accounts'];

beforeAll(async () => {
  browser = await launchBrowser();
  accounts = (await Api.config(baseUrl)).demo_accounts;
});
afterAll(() => browser.close());

async function enter(role: string, path: string, options = {}) {
  const account = accounts.find((one) => one.role === role);
  if (!account) throw new Error(`There is no demo account for ${role}.`);
  const api = await Api.as(baseUrl, account);
  const here = await visit(browser, options);
  await here.page.goto(`${baseUrl}${path}`);
  await signIn(here.page, account);
  return { ...here, api };
}

const share = (value: number | null) => (value === null ? '–' : formatShare(value));
/** Until the list says that it has so many rows. */
const hasRows = (page: Page, title: string, count: number) =>
  card(page, title)
    .getByRole('note')
    .filter({ hasText: new RegExp(` of ${formatCount(count)}$`) })
    .waitFor();

describe.each(['super_admin', 'admin', 'developer'])('as %s', (role) => {
  it('developments show the figures of the API, and one leads to its own', async () => {
    const { page, complaints, leave, api } = await enter(role, DEVELOPMENTS);
    const list = await api.get<ListBody<DevelopmentItem>>(
      'admin/analytics/developments?sort=-questions_30d',
    );
    const rows = await tableOf(page, 'Developments');
    const shown = rows.map((cells) => cells.slice(-9).map((cell) => cell.split('\n')[0]));
    expect(shown.map((cells) => cells.slice(1, 8))).toEqual(
      list.items.map((one) => [
        formatCount(one.questions_30d),
        share(one.unanswered.value),
        formatCount(one.active_homeowners_7d),
        formatCount(one.homeowners),
        formatCount(one.units),
        share(one.pdf_open_rate.value),
        share(one.rag_chunk_coverage.value),
      ]),
    );
    const first = list.items[0];
    if (!first) throw new Error('The demo data has a development for every role.');
    await page.getByRole('link', { name: first.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: first.name }).waitFor();
    await settled(page);
    const body = await api.get<Development>(
      `admin/analytics/developments/${first.development_id}/overview`,
    );
    expect(await cardText(page, 'Units')).toContain(formatCount(body.unit_count));
    expect(await cardText(page, 'Unanswered, 30 d')).toContain(share(body.unanswered.value));
    const issues = (await tableOf(page, 'Top issues, 12 weeks')).map((row) => row.slice(1));
    expect(issues).toEqual(
      body.top_issues.rows.map(({ counts, total }) => [...counts, total].map(formatCount)),
    );
    await page.getByRole('link', { name: 'Units', exact: true }).click();
    await settled(page);
    await hasRows(page, 'Units', body.unit_count);
    await page.reload();
    await settled(page);
    await hasRows(page, 'Units', body.unit_count);
    await page.goBack();
    await card(page, 'Top issues, 12 weeks').waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });
});

it('every filter leaves as many rows as it said, and back takes it away again', async () => {
  const { page, complaints, leave, api } = await enter('admin', DEVELOPMENTS);
  const id = (await api.me()).developments[0]?.id ?? '';
  const units = await api.get<UnitList>(`admin/analytics/developments/${id}/units`);
  await page.goto(`${baseUrl}${DEVELOPMENTS}/${id}/units`);
  await settled(page);
  const missing = units.facets.missing_email?.find(({ value }) => value === 'true')?.count ?? 0;
  await page.getByRole('button', { name: `Missing e-mail ${formatCount(missing)}` }).click();
  await page.waitForURL(/missing_email=true/);
  await settled(page);
  await hasRows(page, 'Units', missing);
  await page.goBack();
  await settled(page);
  await hasRows(page, 'Units', units.total);
  const people = await api.get<HomeownerList>(`admin/analytics/developments/${id}/homeowners`);
  await page.getByRole('link', { name: 'Homeowners', exact: true }).click();
  await settled(page);
  const step = people.funnel.find(({ count }) => count > 0);
  await page
    .getByRole('group', { name: 'How far onboarding has come' })
    .getByRole('button')
    .nth(people.funnel.findIndex((one) => one === step))
    .click();
  await page.waitForURL(/onboarding_status=/);
  await settled(page);
  await hasRows(page, 'Homeowners', step?.count ?? 0);
  expect(complaints).toEqual([]);
  await leave();
});

it('the keyboard alone finds a home, opens it and comes back; the list can be saved', async () => {
  const { page, complaints, leave, api } = await enter('super_admin', DEVELOPMENTS);
  const id = (await api.me()).developments.find(({ name }) => name === 'Longview Park')?.id ?? '';
  const units = await api.get<UnitList>(
    `admin/analytics/developments/${id}/units?q=foley&sort=-questions`,
  );
  const home = units.items[0];
  await page.goto(`${baseUrl}${DEVELOPMENTS}/${id}/units?sort=-questions`);
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type('foley');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=foley/);
  await settled(page);
  await hasRows(page, 'Units', units.total);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: `Unit ${home?.unit_number}` });
  await drawer.waitFor();
  await drawer.getByLabel('Show', { exact: true }).selectOption('question');
  await drawer.getByText(`of ${formatCount(home?.questions ?? 0)}`).waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Units as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^openhouse-units-.*\.csv$/);
  await page.getByText(`${formatCount(units.total)} rows saved`).waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

it.each(['light', 'dark'] as const)(
  'no page of a development has a serious finding of axe in the %s theme, nor scrolls sideways',
  async (colorScheme) => {
    const { page, leave, api } = await enter('super_admin', DEVELOPMENTS, { colorScheme });
    const id = (await api.me()).developments.find(({ name }) => name === 'Longview Park')?.id;
    const tabs = ['', '/documents', '/units', '/homeowners'].map((tab) => `/${id}${tab}`);
    for (const path of ['', ...tabs]) {
      await page.goto(`${baseUrl}${DEVELOPMENTS}${path}`);
      await settled(page);
      expect(await seriousFindings(page), path).toEqual([]);
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
