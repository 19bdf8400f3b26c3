import { expect, it } from 'vitest';
import type { HomeownerList, ListBody, Question, UnitList } from '../src/api/schema';
import { card, go, hasRows } from './screen';
import { count } from './speak';
import { tabOf } from './tab';

const SLOW_LINE = { offline: false, latency: 0, downloadThroughput: 60_000, uploadThroughput: -1 };
const FAST_LINE = { ...SLOW_LINE, downloadThroughput: -1 };

it('every filter leaves as many rows as it said, and back takes it away again', async () => {
  const { page, complaints, api, me } = await tabOf('admin');
  const { id, name } = me.developments[0] ?? { id: '', name: '' };
  const units = await api.get<UnitList>(`admin/analytics/developments/${id}/units`);
  await go(page, `/developments/${id}/units`, name);
  const chips = page.getByRole('group', { name: 'Filter units' }).getByRole('button');
  for (const chip of await chips.all()) {
    const left = Number((await chip.locator('.figures').innerText()).replaceAll(',', ''));
    await chip.click();
    await page.waitForURL((url) => url.search !== '');
    await hasRows(page, 'Units', left);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await hasRows(page, 'Units', units.total);
  }
  const people = await api.get<HomeownerList>(`admin/analytics/developments/${id}/homeowners`);
  await page.getByRole('link', { name: 'Homeowners', exact: true }).click();
  await hasRows(page, 'Homeowners', people.total);
  const step = people.funnel.find((one) => one.count > 0);
  await page
    .getByRole('group', { name: 'How far onboarding has come' })
    .getByRole('button')
    .nth(people.funnel.findIndex((one) => one === step))
    .click();
  await page.waitForURL(/onboarding_status=/);
  await hasRows(page, 'Homeowners', step?.count ?? 0);
  expect(complaints).toEqual([]);
});

it('the keyboard alone finds a home, opens it and comes back; the list can be saved', async () => {
  const { page, complaints, api, me } = await tabOf('super_admin');
  const { id, name } = me.developments.find((one) => one.name === 'Longview Park') ?? {
    id: '',
    name: '',
  };
  const units = await api.get<UnitList>(
    `admin/analytics/developments/${id}/units?q=foley&sort=-questions`,
  );
  const home = units.items[0];
  await go(page, `/developments/${id}/units?sort=-questions`, name);
  await page.keyboard.press('/');
  await page.keyboard.type('foley');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=foley/);
  await hasRows(page, 'Units', units.total);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: `Unit ${home?.unit_number}` });
  await drawer.waitFor();
  await drawer.getByLabel('Show', { exact: true }).selectOption('question');
  await drawer.getByText(`of ${count(home?.questions ?? 0)}`).waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Units as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^openhouse-units-.*\.csv$/);
  await page.getByText(`${count(units.total)} rows saved`).waitFor();
  expect(complaints).toEqual([]);
});

it('a long export shows how far it is, can be cancelled, and is saved whole otherwise', async () => {
  const { page, complaints, api } = await tabOf('super_admin');
  const asked = await api.get<ListBody<Question>>('admin/analytics/questions?range=7d&page_size=1');
  await go(page, '/questions?range=7d', 'Questions');
  const line = await page.context().newCDPSession(page);
  const list = card(page, 'Questions');
  const save = list.getByRole('button', { name: 'Questions as CSV' });
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));

  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW_LINE);
  await save.click();
  await list.getByText(/^[\d,]+ rows, \d+ kB$/).waitFor();
  await list.getByRole('button', { name: 'Cancel' }).click();
  await list.getByText('Cancelled; nothing was saved.').waitFor();
  expect(files).toEqual([]);

  await line.send('Network.emulateNetworkConditions', FAST_LINE);
  await Promise.all([page.waitForEvent('download'), save.click()]);
  await list.getByText(`${count(asked.total)} rows saved`).waitFor();
  expect(files).toHaveLength(1);
  await line.detach();
  expect(complaints).toEqual([]);
});
