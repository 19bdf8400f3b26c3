import type { Page } from 'playwright-core';

/** The card of a title. */
export const card = (page: Page, title: string) =>
  page.getByRole('region', { name: title, exact: true });

/** All text of a card, one space between its parts. */
export async function cardText(page: Page, title: string): Promise<string> {
  return (await card(page, title).innerText()).replace(/\s+/g, ' ');
}

/** The body of the table in a card, cell by cell, the row's heading first. */
export async function tableOf(page: Page, title: string): Promise<string[][]> {
  const rows = await card(page, title).locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}
