import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The journeys run one after the other: they share one browser and one product. */
export default defineConfig({
  resolve: { alias: { '@': here('../src') } },
  test: {
    root: here('.'),
    environment: 'node',
    include: [process.env['OPENHOUSE_SCREENSHOTS'] ? 'screenshots.ts' : '*.e2e.ts'],
    globalSetup: ['product.setup.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 240_000,
  },
});
