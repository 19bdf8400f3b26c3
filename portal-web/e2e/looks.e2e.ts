import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { DocumentItem, HomeownerList, ListBody, Question, UnitList } from '../src/api/schema';
import { seriousFindings } from './axe';
import { cutOff } from './cutOff';
import { routesOf } from './routes';
import { becomes, go } from './screen';
import { baseUrl, newTab, tabOf } from './tab';
import { settled } from './visit';

const SCREENS = {
  // 1280 px at 200 %.
  '200 %': { width: 640, height: 450, deviceScaleFactor: 2 },
  '320 px': { width: 320, height: 640, deviceScaleFactor: 1 },
};

const inTheme = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((to) => (document.documentElement.dataset.theme = to), theme);

/** What is on screen is fit for everybody, in both themes. */
async function isAccessible(page: Page, what: string) {
  for (const theme of ['light', 'dark'] as const) {
    await inTheme(page, theme);
    expect(await seriousFindings(page), `${what}, ${theme}`).toEqual([]);
  }
}

/** Zoomed in or on a small screen, everything can be read and reached. */
async function isWhole(page: Page, what: string) {
  const session = await page.context().newCDPSession(page);
  for (const [name, screen] of Object.entries(SCREENS)) {
    await session.send('Emulation.setDeviceMetricsOverride', { ...screen, mobile: false });
    // The charts follow the width.
    await becomes(() => cutOff(page), `${what} at ${name}`).toEqual([]);
  }
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
}

async function isFit(page: Page, what: string) {
  await isAccessible(page, what);
  await isWhole(page, what);
}

it('sign-in is fit for everybody', async () => {
  const { page, leave } = await newTab();
  await page.goto(`${baseUrl}/login`);
  await page.getByLabel('E-mail').waitFor();
  await settled(page);
  await isFit(page, 'sign-in');
  await leave();
});

it('every page is fit for everybody', async () => {
  const { page, me } = await tabOf('super_admin');
  for (const { path, heading } of routesOf(me)) {
    await go(page, path, heading);
    await isFit(page, path);
  }
  await go(page, '/no/such/page', 'Not found');
  await isFit(page, 'not found');
});

it('drawers, dialogs and menus are fit for everybody', async () => {
  const { page, api, me } = await tabOf('admin');
  const { id } = me.developments[0] ?? { id: '' };
  const first = async <T>(path: string) =>
    (await api.get<ListBody<T>>(`admin/analytics/${path}?page_size=1`)).items[0] as T;
  const here = `/developments/${id}`;
  const unit = await first<UnitList['items'][0]>(`${here.slice(1)}/units`);
  const person = await first<HomeownerList['items'][0]>(`${here.slice(1)}/homeowners`);
  const paper = await first<DocumentItem>(`${here.slice(1)}/documents`);
  const question = await first<Question>('questions');
  const entry = await first<{ id: string }>('access-log');
  const drawers = [
    `${here}/units?row=${unit.unit_id}`,
    `${here}/homeowners?row=${person.homeowner_id}`,
    `${here}/documents?row=${paper.document_id}`,
    `/questions?row=${question.message_id}`,
    `/access-log?row=${entry.id}`,
  ];
  for (const path of drawers) {
    await page.goto(`${baseUrl}/admin-enterprise${path}`);
    await page.getByRole('dialog').waitFor();
    await isFit(page, path);
  }
  await go(page, '/tokens', 'Tokens');
  await page.getByRole('button', { name: 'Create a token' }).click();
  await page.getByRole('dialog').waitFor();
  await isFit(page, 'a new token');
  await page.keyboard.press('Escape');
  for (const key of ['Control+k', '?', 't']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await isFit(page, key);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});
