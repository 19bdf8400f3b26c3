import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is taken instead of the journeys, on demand. */
const tool = process.env['PORTAL_TAKE'];

/** The journeys share one product; two files run at once, each with a browser of its own. */
export default defineConfig({
  resolve: { alias: { '@': here('../src') } },
  test: {
    root: here('.'),
    environment: 'node',
    include: [tool ? `${tool}.ts` : '*.e2e.ts'],
    globalSetup: ['product.setup.ts'],
    maxWorkers: tool ? 1 : 2,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
