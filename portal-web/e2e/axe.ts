import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string;
  nodes: { target: string[] }[];
}

/** The findings of axe that keep somebody from using the page. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await bring(page);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (of: Document, how: object) => Promise<{ violations: Finding[] }> };
    };
    const how = { resultTypes: ['violations'], preload: false };
    const { violations } = await axe.run(document, how);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** Once for each document; the page's policy lets no script of a stranger in, the debugger's it does. */
async function bring(page: Page) {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
}
