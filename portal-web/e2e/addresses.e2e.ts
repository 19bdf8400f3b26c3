import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DocumentItem, HomeownerList, ListBody, Question, UnitList } from '../src/api/schema';
import { closedTo, routesOf, type Route } from './routes';
import { becomes, go } from './screen';
import { baseUrl, newTab, ROLES, tabOf, type Tab } from './tab';
import { settled, signInButton } from './visit';

/** What the reader sees of a page and what of it is set; of a restless one, its cards alone. */
async function pictureOf(page: Page, { restless }: Route): Promise<string[]> {
  await settled(page);
  return page.locator('main').evaluate((main, cardsAlone) => {
    const fields = [...main.querySelectorAll<HTMLInputElement>('input, select')];
    const cards = [...main.querySelectorAll('section')];
    return [
      ...fields.map(({ value }) => value),
      ...cards.map((one) => (cardsAlone ? (one.ariaLabel ?? '') : one.innerText)),
    ];
  }, restless);
}

async function open({ page }: Tab, { path, heading }: Route) {
  await page.goto(`${baseUrl}/admin-enterprise${path}`);
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await settled(page);
}

it('every page is restored by back, and by a reload', async () => {
  const tab = await tabOf('super_admin');
  for (const route of routesOf(tab.me)) {
    // Anew, because the pages of a development have one heading, and the one before stays until the next is there.
    await open(tab, route);
    const before = await pictureOf(tab.page, route);
    expect(before, route.path).not.toEqual([]);
    await tab.page.getByRole('link', { name: 'Metrics', exact: true }).click();
    await tab.page.getByRole('heading', { level: 1, name: 'Metrics' }).waitFor();
    await tab.page.goBack();
    await becomes(() => pictureOf(tab.page, route), `back to ${route.path}`).toEqual(before);
    await tab.page.reload();
    await becomes(() => pictureOf(tab.page, route), `${route.path} anew`).toEqual(before);
  }
  expect(tab.complaints).toEqual([]);
});

describe.each(ROLES)('as %s', (role) => {
  it('every page of the role opens without a complaint', async () => {
    const { page, me, complaints } = await tabOf(role);
    for (const { path, heading } of routesOf(me)) {
      await go(page, path, heading);
      expect(await page.getByRole('alert').count(), path).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  it('what is not the role’s is not found', async () => {
    const { page, complaints } = await tabOf(role);
    for (const { path } of closedTo(role)) await go(page, path, 'Not found');
    await go(page, '/no/such/page', 'Not found');
    expect(complaints).toEqual([]);
  });
});

it('a development of somebody else is not found, also when signing in leads there', async () => {
  const developer = await tabOf('developer');
  const { me } = await tabOf('super_admin');
  const foreign = me.developments.find(
    ({ id }) => !developer.me.developments.some((own) => own.id === id),
  );
  const { page, complaints, leave } = await newTab();
  await page.goto(`${baseUrl}/admin-enterprise?development_id=${foreign?.id}`);
  await signInButton(page, developer.account).click();
  await page.getByRole('heading', { name: 'Not found' }).waitFor();
  expect(complaints).toEqual([]);
  await leave();
  await go(developer.page, `/developments/${foreign?.id}/units`, 'Not found');
});

it('a shared link opens the same drawer for whoever may see it', async () => {
  const { page, api, me, complaints } = await tabOf('admin');
  const id = me.developments[0]?.id;
  const list = `admin/analytics/developments/${id}`;
  const units = await api.get<UnitList>(`${list}/units?sort=-questions&page_size=1`);
  const people = await api.get<HomeownerList>(`${list}/homeowners?page_size=1`);
  const papers = await api.get<ListBody<DocumentItem>>(`${list}/documents?sort=-title&page_size=1`);
  const asked = await api.get<ListBody<Question>>('admin/analytics/questions?page_size=1');
  const [unit, person, paper, question] = [units, people, papers, asked].map(
    ({ items }) => items[0],
  ) as [UnitList['items'][0], HomeownerList['items'][0], DocumentItem, Question];
  const here = `/developments/${id}`;
  const drawers = [
    [`${here}/units?row=${unit.unit_id}&happened=question`, `Unit ${unit.unit_number}`],
    [`${here}/homeowners?row=${person.homeowner_id}`, person.name],
    [`${here}/documents?page_size=1&row=${paper.document_id}`, paper.title],
    [`/questions?row=${question.message_id}`, question.question],
  ] as const;
  for (const [path, title] of drawers) {
    await page.goto(`${baseUrl}/admin-enterprise${path}`);
    const drawer = page.getByRole('dialog', { name: title, exact: true });
    await drawer.waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search, path).not.toMatch(/row|happened/);
  }
  expect(complaints).toEqual([]);
});
