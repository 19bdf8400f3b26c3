import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { Api, settled, signIn, visit } from './visit';

const OUT = resolve(import.meta.dirname, '../../docs/screenshots');
const PAGES = { overview: '/admin-enterprise', chat: '/admin-enterprise/chat' };
const baseUrl = inject('baseUrl');

it.each(['light', 'dark'] as const)('takes the pictures in %s', async (colorScheme) => {
  mkdirSync(OUT, { recursive: true });
  const { demo_accounts } = await Api.config(baseUrl);
  const owner = demo_accounts.find(({ role }) => role === 'super_admin');
  if (!owner) throw new Error('There is no demo account to take pictures with.');
  const browser = await launchBrowser();
  const { page } = await visit(browser, { colorScheme });
  await page.goto(`${baseUrl}/login`);
  await signIn(page, owner);
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(`${baseUrl}${path}?compare=previous`);
    await settled(page);
    await page.locator('.recharts-surface').first().waitFor();
    await page.screenshot({ path: `${OUT}/${name}-${colorScheme}.png`, fullPage: true });
  }
  await browser.close();
});
