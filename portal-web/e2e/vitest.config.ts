import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is taken instead of the journeys, on demand. */
const tool = process.env['OPENHOUSE_TAKE'];

/** The journeys run one after the other: they share one browser and one product. */
export default defineConfig({
  resolve: { alias: { '@': here('../src') } },
  test: {
    root: here('.'),
    environment: 'node',
    include: [tool ? `${tool}.ts` : '*.e2e.ts'],
    globalSetup: ['product.setup.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 240_000,
  },
});
