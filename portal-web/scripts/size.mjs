// Weighs the JavaScript that the first page needs before it can draw, and fails above the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 200;
const out = 'target/classes/static';
const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
const FIRST_ROUTE = ['index.html', 'src/features/overview/OverviewPage.tsx'];

const chunks = new Set();
function collect(key) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk for ${key}.`);
    if (chunks.has(chunk.file)) return;
    chunks.add(chunk.file);
    (chunk.imports ?? []).forEach(collect);
}
FIRST_ROUTE.forEach(collect);

const kb = (file) => gzipSync(readFileSync(join(out, file))).length / 1000;
const total = [...chunks].reduce((sum, file) => sum + kb(file), 0);
[...chunks].forEach((file) => console.log(`${kb(file).toFixed(1).padStart(8)} kB  ${file}`));
console.log(
    `${total.toFixed(1).padStart(8)} kB gzipped on the first route (budget ${BUDGET_KB} kB)`,
);

const chartsOnFirstRoute = [...chunks].some((file) =>
    readFileSync(join(out, file), 'utf8').includes('recharts-wrapper'),
);
if (chartsOnFirstRoute) {
    console.error('The chart library has slipped into the first route; load it lazily.');
    process.exit(1);
}
if (total > BUDGET_KB) {
    console.error('The first route is over its budget.');
    process.exit(1);
}
