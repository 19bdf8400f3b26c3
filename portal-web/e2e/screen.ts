import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './visit';

const PORTAL = '/admin-enterprise';
// Longer than any figure of the demo takes on a busy machine.
const PATIENCE_MS = 240_000;

/** The card of a title. */
export const card = (page: Page, title: string) =>
  page.getByRole('region', { name: title, exact: true });

/** Goes to a chart, which draws when one has come near, and waits for its drawing. */
export async function drawn(chart: Locator): Promise<void> {
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('.recharts-surface').first().waitFor();
}

/** All text of a card, one space between its parts. */
export async function cardText(page: Page, title: string): Promise<string> {
  return (await card(page, title).innerText()).replace(/\s+/g, ' ');
}

/** The body of the table in a card, cell by cell, the row's heading first; what is for the ear alone is left out. */
export const tableOf = (page: Page, title: string): Promise<string[][]> =>
  card(page, title)
    .locator('tbody')
    .first()
    .evaluate((body) => {
      const words = (cell: Element) => {
        const seen = cell.cloneNode(true) as Element;
        seen.querySelectorAll('.sr-only').forEach((part) => part.remove());
        return seen.textContent.trim();
      };
      return [...body.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map(words),
      );
    });

/** Polls until a reading of the page is as expected: the page may still be on its way there. */
export const becomes = <T>(read: () => Promise<T>, message: string) =>
  expect.poll(read, { message, timeout: PATIENCE_MS });

/** Goes to another address of the portal without loading it anew, as its own links do. */
export async function go(page: Page, path: string, heading: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, PORTAL + path);
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await settled(page);
}

/** Until a list says that it has so many rows in all. */
export const hasRows = (page: Page, title: string, count: number) =>
  becomes(() => totalOf(page, title), `${title} at ${page.url()}`).toBe(count);

/** How many rows a list says to have; none where it says why. */
async function totalOf(page: Page, title: string): Promise<number> {
  await settled(page);
  const said = card(page, title).locator('header span.figures');
  return (await said.count()) === 0 ? 0 : Number((await said.innerText()).replaceAll(',', ''));
}
