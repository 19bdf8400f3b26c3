import { describe, expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { prepareCoverage } from './prepareCoverage';
import { prepareHome } from './prepareHome';
import { prepareHouseTypes, prepareWeeks } from './prepareIssues';
import { kpis } from './prepareKpis';
import { prepareDocuments, prepareHomeowners, prepareUnits } from './prepareLines';
import { prepareMatrix } from './prepareMatrix';

const { overview, documents, matrix, units, homeowners, unitTimeline } = golden.development;
const rowsOf = (filters: object = {}) => `/rows?${JSON.stringify(filters)}`;

function ready<T>(prepared: { kind: string; value?: T }): T {
  expect(prepared.kind).toBe('ready');
  return prepared.value as T;
}

describe('top issues', () => {
  const issues = overview.top_issues;

  it('show each count and the total of a topic, and lead to exactly these questions', () => {
    const heat = ready(prepareWeeks(overview, rowsOf));
    expect(heat.columns).toHaveLength(13);
    heat.rows.forEach(({ cells }, index) => {
      const row = issues.rows[index];
      expect(cells.map(({ text }) => text)).toEqual(
        [...(row?.counts ?? []), row?.total].map(String),
      );
      expect(cells.at(-1)?.to).toBe(rowsOf({ topic: row?.topic }));
    });
    expect(heat.rows[0]?.cells[0]?.to).toBe(rowsOf({ topic: 'heating', week: '2026-W37' }));
  });

  it('lead nowhere from a week without questions', () => {
    const heat = ready(prepareWeeks(overview, rowsOf));
    const quiet = heat.rows.flatMap(({ cells }) => cells).filter(({ text }) => text === '0');
    expect(quiet.length).toBeGreaterThan(0);
    expect(quiet.filter(({ to }) => to)).toEqual([]);
  });

  it('show the rate per 100 homes of a type, and where its homes are not known', () => {
    const { columns, rows } = ready(prepareHouseTypes(overview, rowsOf));
    expect(columns.at(-1)).toBe('Other homes');
    const [first] = issues.by_house_type.rows;
    expect(rows[0]?.cells[0]?.text).toBe(first?.per_100_homes[0]?.toFixed(1));
    expect(rows[0]?.cells.at(-1)?.text).toBe(String(first?.other_homes));
  });

  it('show a rate without homes as a dash', () => {
    const [row] = issues.by_house_type.rows;
    if (!row) throw new Error('The golden file has no topics.');
    const rates = [null, ...row.per_100_homes.slice(1)];
    const by_house_type = { ...issues.by_house_type, rows: [{ ...row, per_100_homes: rates }] };
    const body = { ...overview, top_issues: { ...issues, by_house_type } };
    expect(ready(prepareHouseTypes(body, rowsOf)).rows[0]?.cells[0]?.text).toBe('–');
  });

  it('are empty when nobody asked', () => {
    const body = { ...overview, top_issues: { ...issues, rows: [] } };
    expect(prepareWeeks(body, rowsOf).kind).toBe('empty');
  });
});

describe('the key figures of a development', () => {
  it('say a share that is not recorded as its reason', () => {
    const body = {
      ...overview,
      pdf_open_rate: { value: null, numerator: null, denominator: 56 },
      meta: { ...overview.meta, unavailable: { 'pdf_open_rate.value': 'not_recorded' as const } },
    };
    const kpi = kpis.find(({ title }) => title === 'PDF open rate');
    const view = kpi && ready(kpi.prepare(body));
    expect(view?.figure).toHaveProperty('missing');
    expect(view?.detail).toBeUndefined();
  });

  it('keep shared documents apart, and silent where they are out of scope', () => {
    const kpi = kpis.find(({ title }) => title === 'Documents');
    expect(kpi && ready(kpi.prepare(overview)).detail).toBe('and 4 shared by the whole company');
    const body = { ...overview, tenant_wide_documents: null };
    expect(kpi && ready(kpi.prepare(body)).detail).toBeUndefined();
  });
});

describe('knowledge coverage', () => {
  it('lists every document that the assistant does not know', () => {
    const { uncovered, numerator, denominator } = overview.rag_chunk_coverage;
    const view = ready(prepareCoverage(overview));
    expect(view.uncovered).toHaveLength(denominator - (numerator ?? 0));
    expect(view.uncovered[0]?.title).toBe(uncovered[0]?.title);
  });

  it('is empty without active documents', () => {
    const nothing = { value: null, numerator: 0, denominator: 0, uncovered: [] };
    expect(prepareCoverage({ ...overview, rag_chunk_coverage: nothing }).kind).toBe('empty');
  });
});

describe('the availability of documents', () => {
  it('counts what is missing and says how many homes each type has', () => {
    const view = ready(prepareMatrix(matrix));
    const missing = matrix.rows.flatMap(({ cells }) => cells).filter((one) => one === 'missing');
    expect(view.lead).toBe(`${missing.length} of 168 are missing.`);
    expect(view.types[1]).toEqual({ code: 'BD02', homes: '1 home' });
  });

  it('is empty without documents', () => {
    expect(prepareMatrix({ ...matrix, rows: [] }).kind).toBe('empty');
  });
});

describe('rows', () => {
  it('of documents have their shares as text', () => {
    expect(prepareDocuments(documents)[0]).toMatchObject({
      rate: { text: '7.1%' },
      houseType: { text: 'all' },
      coverage: 'Yes',
    });
  });

  it('of units and homeowners give the reason of what is missing, by its own row', () => {
    expect(prepareUnits(units).map(({ lastChat }) => 'missing' in lastChat)).toEqual(
      units.items.map(({ last_chat_at }) => last_chat_at === null),
    );
    expect(prepareHomeowners(homeowners)[1]).toMatchObject({
      email: { missing: 'not recorded' },
      lastActive: { missing: 'nothing yet' },
    });
  });
});

describe('a home', () => {
  it('says who lives there and how much was asked', () => {
    const view = prepareHome(unitTimeline, 'units');
    expect(view.title).toBe('Unit 32');
    expect(view.facts).toContainEqual({ label: 'Questions', value: '93' });
    expect(view.facts).toContainEqual({ label: 'Homeowner', value: { text: 'Tadhg Foley' } });
  });
});
