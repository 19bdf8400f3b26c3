import { describe, expect, it } from 'vitest';
import type { Rag } from '@/api/schema';
import { sum } from '@/metrics/days';
import { golden } from '@/testing/golden';
import { prepareDevelopments, prepareHouseTypes } from './prepareChunks';
import { prepareEmbeddings, prepareHealth, prepareOrphans } from './prepareHealth';
import { kpis } from './prepareKpis';

const { platform, developments, empty } = golden.rag;

function ready<T>(prepared: { kind: string; value?: T }): T {
  expect(prepared.kind).toBe('ready');
  return prepared.value as T;
}

const kpi = (title: string, body: Rag) => {
  const found = kpis.find((one) => one.title === title);
  if (!found) throw new Error(`No key figure ${title}.`);
  return ready(found.prepare(body));
};

/** A backend without a table of chunks. */
const missing: Rag = {
  ...empty,
  chunks_per_development: null,
  shared_chunks: null,
  house_type_distribution: null,
  house_types_by_development: null,
  orphan_chunks: null,
  orphans: null,
  embeddings_generated_last_7d: null,
  embeddings_by_day: null,
  meta: {
    ...empty.meta,
    unavailable: {
      chunks_per_development: 'source_missing',
      house_type_distribution: 'source_missing',
      orphan_chunks: 'source_missing',
      embeddings_generated_last_7d: 'source_missing',
    },
  },
};
const notSetUp = 'The source of this figure is not set up.';

describe('key figures of knowledge', () => {
  it('count the chunks of all developments and the shared ones', () => {
    const { chunks_per_development: own, shared_chunks: shared } = platform;
    const total = sum(own?.map(({ chunks }) => chunks) ?? []) + (shared?.chunks ?? 0);
    expect(kpi('Chunks', platform).figure).toEqual({ text: total.toLocaleString('en-IE') });
  });

  it('show an average of no chunks as its reason', () => {
    expect(kpi('Average chunk length', empty).figure).toEqual({
      missing: 'No measurement in this window.',
    });
  });

  it('say what is not set up instead of 0', () => {
    expect(kpi('Chunks', missing).figure).toEqual({ missing: notSetUp });
    expect(prepareOrphans(missing)).toMatchObject({ kind: 'empty', reason: notSetUp });
    expect(prepareDevelopments(missing)).toMatchObject({ kind: 'empty', reason: notSetUp });
    expect(ready(prepareEmbeddings(missing)).headline).toEqual({ missing: notSetUp });
  });
});

describe('chunks per development', () => {
  it('add up to the chunks that are there, most first', () => {
    const chart = ready(prepareDevelopments(platform)).chart;
    const totals = chart?.points.map((_, index) =>
      sum(chart.series.map(({ values }) => values[index] ?? 0)),
    );
    const asked = [...(platform.chunks_per_development ?? []), { ...platform.shared_chunks }].map(
      ({ chunks }) => chunks ?? 0,
    );
    expect(totals).toEqual([...asked].sort((one, other) => other - one));
  });

  it('say how many of how many are drawn', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      development_id: String(index),
      name: `D${index}`,
      chunks: index,
      embedded: 0,
    }));
    const view = ready(prepareDevelopments({ ...empty, chunks_per_development: many }));
    expect(view.chart?.points).toHaveLength(12);
    expect(view.note).toBe('12 of 30, most chunks first');
  });
});

describe('chunks per house type', () => {
  it('are stacked by development without losing any', () => {
    const chart = ready(prepareHouseTypes(platform)).chart;
    const index = chart?.points.indexOf('BS01') ?? -1;
    const drawn = sum(chart?.series.map(({ values }) => values[index] ?? 0) ?? []);
    const { chunks } =
      platform.house_type_distribution?.find((one) => one.house_type_code === 'BS01') ?? {};
    expect(drawn).toBe(chunks);
  });

  it('use at most eight colours, each once', () => {
    const hues = ready(prepareHouseTypes(platform)).chart?.series.map(({ hue }) => hue) ?? [];
    expect(new Set(hues).size).toBe(hues.length);
  });

  it('name the types that have homes and no chunks', () => {
    const types = developments.house_type_distribution?.map((type, index) =>
      index === 0 ? { ...type, flag: 'no_chunks' } : type,
    );
    const body = { ...developments, house_type_distribution: types ?? null };
    expect(ready(prepareHouseTypes(body)).note).toContain(
      `Homes, but no chunks: ${types?.[0]?.label}`,
    );
  });
});

describe('the health of the index', () => {
  it('says its state in words with the reason', () => {
    const view = ready(prepareHealth(platform));
    expect([view.status, view.well]).toEqual(['Unavailable', false]);
    expect(view.reason).toMatch(/vector extension/);
  });

  it('keeps facts of the whole table from those who may not see them', () => {
    const view = ready(prepareHealth(developments));
    expect(view.indexes).toEqual({ missing: 'Outside of what your role may see.' });
    expect(view.indexable).toEqual({ missing: 'Outside of what your role may see.' });
  });
});

it('orphans by kind add up to all orphans', () => {
  const { items } = ready(prepareOrphans(platform));
  expect(sum(items.map(({ count }) => count))).toBe(platform.orphan_chunks);
});
