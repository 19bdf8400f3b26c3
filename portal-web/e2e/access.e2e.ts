import type { Route } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ListBody, Question } from '../src/api/schema';
import { card, cardText, drawn, go, hasRows } from './screen';
import { baseUrl, newTab, tabOf } from './tab';
import { settled, signIn } from './visit';

const CHAT = /\/api\/admin\/analytics\/chat/;

/** A tab whose calls can be answered otherwise; from its start, because a browser takes a while to begin with it. */
async function tabBetween(calls: RegExp) {
  const tab = await newTab();
  const through = (route: Route) => route.continue();
  let answer: (route: Route) => Promise<void> = through;
  await tab.page.route(calls, (route) => answer(route));
  return {
    ...tab,
    answered: (otherwise: typeof answer) => void (answer = otherwise),
    letThrough: () => void (answer = through),
  };
}

it('a session that ends in mid-work leads back to the same address', async () => {
  const { account } = await tabOf('admin');
  const { page, answered, letThrough, leave } = await tabBetween(/\/api\/(admin|auth\/refresh)/);
  await page.goto(`${baseUrl}/admin-enterprise/chat?range=7d`);
  await signIn(page, account);
  const over = { status: 401, contentType: 'application/problem+json', body: '{}' };
  answered((route) => route.fulfill(over));
  await page.keyboard.press('r');
  await page.getByText('Your session has ended').waitFor();
  letThrough();
  await signIn(page, account);
  await page.getByRole('heading', { level: 1, name: 'Chat' }).waitFor();
  expect(new URL(page.url()).search).toBe('?range=7d');
  await leave();
});

it('one failing source fails its own cards alone, and trying again mends them', async () => {
  const { account } = await tabOf('super_admin');
  const { page, answered, letThrough, leave } = await tabBetween(CHAT);
  answered((route) => route.abort());
  await page.goto(`${baseUrl}/admin-enterprise?range=mtd`);
  await signIn(page, account);
  const cost = card(page, 'Cost per day');
  await cost.getByRole('alert').waitFor();
  await drawn(card(page, 'Questions per day'));
  letThrough();
  await cost.getByRole('button', { name: 'Try again' }).click();
  await drawn(cost);
  await leave();
});

it('a slow figure says so and can be cancelled while the others live', async () => {
  const { account } = await tabOf('super_admin');
  const { page, answered, letThrough, leave } = await tabBetween(CHAT);
  await page.goto(`${baseUrl}/admin-enterprise/metrics`);
  await signIn(page, account);
  answered(() => new Promise(() => undefined));
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  const cost = card(page, 'Cost per day');
  await cost.getByText(/takes longer than usual/).waitFor();
  expect(await cardText(page, 'Units')).toMatch(/[\d,]+/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await cost.getByText('Cancelled.').waitFor();
  letThrough();
  await cost.getByRole('button', { name: 'Try again' }).click();
  await drawn(cost);
  await leave();
});

it('the keyboard alone goes from the overview to a development', async () => {
  const { page, me, complaints } = await tabOf('super_admin');
  await go(page, '', 'Overview');
  const development = me.developments[0];
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Go to a page/ }).waitFor();
  await page.keyboard.type(development?.name ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith(`/developments/${development?.id}`));
  await settled(page);
  expect(complaints).toEqual([]);
});

it('the keyboard alone goes from sign-in to a question behind a figure', async () => {
  const { account } = await tabOf('admin');
  const { page, leave } = await newTab();
  await page.goto(`${baseUrl}/admin-enterprise/chat`);
  await page.getByLabel('E-mail').focus();
  await page.keyboard.type(account.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(account.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Chat' }).waitFor();
  await settled(page);
  const figure = card(page, 'Unanswered questions').getByRole('link');
  const [said] = /[\d,]+(?= of)/.exec(await cardText(page, 'Unanswered questions')) ?? [];
  while (!(await figure.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
  await hasRows(page, 'Questions', Number(said?.replaceAll(',', '')));
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('heading', { name: 'Answer' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await leave();
});

it('a token is shown once, and revoked after a question', async () => {
  const { page, complaints } = await tabOf('admin');
  await go(page, '/tokens', 'Tokens');
  await page.getByRole('button', { name: 'Create a token' }).click();
  const name = `Report of ${Date.now()}`;
  await page.getByLabel('What it is for').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Create a token' }).click();
  const secret = await page.getByRole('dialog').locator('code').innerText();
  const answer = await fetch(`${baseUrl}/api/admin/analytics/questions?page_size=1`, {
    headers: { Authorization: `Bearer ${secret}` },
  });
  expect(((await answer.json()) as ListBody<Question>).items).toHaveLength(1);
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.content()).not.toContain(secret);
  await page.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByText(/^revoked/).waitFor();
  expect(complaints).toEqual([]);
});
