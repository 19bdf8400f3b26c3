import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { accountOf, Api } from './api';
import { chromiumPath } from './browser';
import { signIn } from './visit';

// The last version that runs on Node 20; a tool of the moment, so it is no dependency.
const TOOL = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const OUT = resolve(import.meta.dirname, '../../docs/lighthouse.md');
const LEAST = 95;
const PORT = 29_222;
const PAGES: Record<string, string> = {
  Overview: '',
  Chat: '/chat',
  Questions: '/questions',
  Developments: '/developments',
  Development: '/developments/:id',
  Documents: '/developments/:id/documents',
  Units: '/developments/:id/units',
  Knowledge: '/rag',
  System: '/system',
  Metrics: '/metrics',
};
const baseUrl = inject('baseUrl');
const run = promisify(execFile);

type Scores = Record<(typeof CATEGORIES)[number], number>;

interface Report {
  categories: Record<string, { score: number | null }>;
}

async function measure(url: string): Promise<Scores> {
  const { stdout } = await run(
    'npx',
    [
      '--yes',
      TOOL,
      url,
      `--port=${PORT}`,
      '--preset=desktop',
      '--disable-storage-reset',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--output=json',
      '--quiet',
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories } = JSON.parse(stdout) as Report;
  const scoreOf = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return Object.fromEntries(CATEGORIES.map((name) => [name, scoreOf(name)])) as Scores;
}

/** Lighthouse opens a tab in a browser where the platform's owner is signed in. */
it('every page reaches at least 95 on a desktop', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'openhouse-lighthouse-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${PORT}`],
  });
  const page = await browser.newPage();
  await page.goto(`${baseUrl}/login`);
  const token = await signIn(page, await accountOf(baseUrl, 'super_admin'));
  const [development] = (await new Api(baseUrl, token).me()).developments;
  const measured: [string, Scores][] = [];
  for (const [name, path] of Object.entries(PAGES)) {
    const address = path.replace(':id', development?.id ?? '');
    measured.push([name, await measure(`${baseUrl}/admin-enterprise${address}`)]);
  }
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  writeFileSync(OUT, documentOf(measured));
  for (const [name, scores] of measured) {
    for (const category of CATEGORIES) {
      expect(scores[category], `${name}: ${category}`).toBeGreaterThanOrEqual(LEAST);
    }
  }
});

function documentOf(measured: [string, Scores][]): string {
  const rows = measured.map(
    ([name, scores]) => `| ${name} | ${CATEGORIES.map((one) => scores[one]).join(' | ')} |`,
  );
  return `# Lighthouse

\`make lighthouse\` measures the built product with demo data (${TOOL}, desktop, signed in as the platform's owner) and
writes this page; it fails below ${LEAST}.

| page | performance | accessibility | best practices |
|---|---|---|---|
${rows.join('\n')}
`;
}
