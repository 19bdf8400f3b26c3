import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { inject, it } from 'vitest';
import { accountOf, Api } from './api';
import { launchBrowser } from './browser';
import { settled, signIn, visit } from './visit';

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
const THEMES = [
  ['light', 'dark'],
  ['dark', 'light'],
] as const;
// Low enough for the busiest page to stay below 150 kB.
const viewport = { width: 1280, height: 740 };
const baseUrl = inject('baseUrl');

it('takes the pictures in light and dark', async () => {
  mkdirSync(OUT, { recursive: true });
  const browser = await launchBrowser();
  const { page } = await visit(browser, { colorScheme: 'light', viewport });
  await page.goto(`${baseUrl}/login`);
  const token = await signIn(page, await accountOf(baseUrl, 'super_admin'));
  const { developments } = await new Api(baseUrl, token).me();
  const park = developments.find(({ name }) => name === 'Longview Park');
  const own = `/developments/${park?.id}`;
  const pages = {
    ...PAGES,
    development: own,
    documents: `${own}/documents`,
    units: `${own}/units`,
    homeowners: `${own}/homeowners`,
  };
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`${baseUrl}/admin-enterprise${path}`);
    await settled(page);
    for (const [theme, other] of THEMES) {
      await page.screenshot({ path: `${OUT}/${name}-${theme}.png` });
      await page.getByRole('button', { name: `Switch to ${other} theme` }).click();
    }
  }
  await browser.close();
});
