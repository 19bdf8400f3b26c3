import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { Api, settled, signIn, visit } from './visit';

const OUT = resolve(import.meta.dirname, '../../docs/screenshots');
const PAGES: Record<string, string> = {
  overview: '?compare=previous',
  chat: '/chat?compare=previous',
  questions: '/questions?state=unanswered&eligible=true',
  developments: '/developments',
  rag: '/rag',
  system: '/system',
  'access-log': '/access-log',
  tokens: '/tokens',
  metrics: '/metrics',
};
// Low enough for the busiest page to stay below 150 kB.
const viewport = { width: 1280, height: 740 };
const baseUrl = inject('baseUrl');

it.each(['light', 'dark'] as const)('takes the pictures in %s', async (colorScheme) => {
  mkdirSync(OUT, { recursive: true });
  const { demo_accounts } = await Api.config(baseUrl);
  const owner = demo_accounts.find(({ role }) => role === 'super_admin');
  if (!owner) throw new Error('There is no demo account to take pictures with.');
  const browser = await launchBrowser();
  const { page } = await visit(browser, { colorScheme, viewport });
  await page.goto(`${baseUrl}/login`);
  await signIn(page, owner);
  const { developments } = await (await Api.as(baseUrl, owner)).me();
  const pages = { ...PAGES, development: `/developments/${developments[0]?.id}` };
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`${baseUrl}/admin-enterprise${path}`);
    await settled(page);
    await page.screenshot({ path: `${OUT}/${name}-${colorScheme}.png` });
  }
  await browser.close();
});
