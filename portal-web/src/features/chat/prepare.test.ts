import { describe, expect, it } from 'vitest';
import { prepareCost } from '@/metrics/cost';
import { questionRows } from '@/state/rows';
import { parseViewState } from '@/state/urlState';
import { prepareVolume } from '@/metrics/volume';
import { golden } from '@/testing/golden';
import { kpis } from './prepareKpis';
import { preparePeak } from './preparePeak';
import { prepareReasons, prepareTopQuestions } from './prepareTables';
import { prepareLatency, prepareTokens } from './prepareTrends';

const rowsOf = questionRows(parseViewState(new URLSearchParams('range=7d')));
const { platform, compared, developments, empty } = golden.chat;

function ready<T>(prepared: { kind: string; value?: T }): T {
  expect(prepared.kind).toBe('ready');
  return prepared.value as T;
}

const kpi = (title: string) => {
  const found = kpis.find((one) => one.title === title);
  if (!found) throw new Error(`No key figure ${title}.`);
  return (body: typeof platform) => ready(found.prepare(body));
};

describe('key figures of chat', () => {
  it('show an average of no samples as its reason', () => {
    expect(kpi('Average response time')(empty).figure).toEqual({
      missing: 'No measurement in this window.',
    });
  });

  it('show a suppressed share as its reason and keep the number of ratings', () => {
    const view = kpi('Satisfaction')(developments);
    expect(view.figure).toEqual({
      missing: 'Too few ratings to show a share without misleading (fewer than 5).',
    });
    expect(view.detail).toMatch(/^3 ratings/);
  });

  it('say changes in words', () => {
    expect(kpi('Messages')(compared).delta).toMatch(/% (more|less) than the period before/);
    expect(kpi('Satisfaction')(compared).delta).toMatch(/points/);
  });
});

describe('trends of chat', () => {
  it('keep a day without measurements as a gap', () => {
    const values = ready(prepareLatency(developments)).chart?.series[0]?.values;
    expect(values?.[3]).toBeNull();
    expect(values?.filter((value) => value === 0)).toEqual([]);
  });

  it('keep a day whose tokens are not recorded as a gap and say the coverage', () => {
    const prepared = prepareTokens(developments);
    expect(ready(prepared).chart?.series[0]?.values[7]).toBeNull();
    expect('coverage' in prepared && prepared.coverage).toMatch(/^Recorded for 66.1% of answers/);
  });

  it('show money with the digits that the API has', () => {
    const total = Number(platform.cost.total_usd).toFixed(4);
    expect(ready(prepareCost(platform)).headline).toEqual({ text: `US$${total}` });
  });

  it('draw nothing where nothing was measured', () => {
    expect(ready(prepareLatency(empty)).chart).toBeNull();
    expect(prepareVolume(empty, rowsOf)).toMatchObject({ kind: 'empty', next: 'longerRange' });
  });

  it('compare questions alone, so that the lines stay readable', () => {
    const series = ready(prepareVolume(compared, rowsOf)).chart?.series ?? [];
    expect(series.filter(({ previous }) => previous).map(({ id }) => id)).toEqual(['questions']);
  });
});

describe('tables of chat', () => {
  it('give each unanswered question one reason', () => {
    const { items } = ready(prepareReasons(platform, rowsOf));
    const sum = items.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(platform.unanswered.numerator);
  });

  it('are empty without questions', () => {
    expect(prepareReasons(empty, rowsOf).kind).toBe('empty');
    expect(prepareTopQuestions(empty).kind).toBe('empty');
  });
});

describe('peak times', () => {
  it('are a week of hours with the peak marked once', () => {
    const { heat, lead } = ready(preparePeak(platform, rowsOf));
    expect(heat.rows.map(({ cells }) => cells.length)).toEqual(Array(7).fill(24));
    expect(heat.rows.flatMap(({ cells }) => cells).filter(({ peak }) => peak)).toHaveLength(1);
    expect(lead).toMatch(/^Busiest: \w+day at \d\d:00$/);
  });

  it('tell an hour that is not in the window from an hour without questions', () => {
    const cells = platform.peak_chat_times.cells.map((cell, index) =>
      index === 2 ? { ...cell, questions: 0, occurrences: 0, average: null } : cell,
    );
    const body = { ...platform, peak_chat_times: { ...platform.peak_chat_times, cells } };
    const monday = ready(preparePeak(body, rowsOf)).heat.rows[0]?.cells;
    expect(monday?.[2]?.text).toBe('–');
    expect(monday?.[2]?.title).toMatch(/not in the window/);
  });

  it('are empty when nobody asked', () => {
    expect(preparePeak(empty, rowsOf).kind).toBe('empty');
  });
});

describe('the way to the rows', () => {
  const questions = '/admin-enterprise/questions?range=7d';

  it('leads from a point to the questions and answers of its day, never from messages', () => {
    const [messages, asked, answers] = ready(prepareVolume(platform, rowsOf)).chart?.series ?? [];
    const day = platform.message_count_by_day[0]?.date;
    expect(messages?.rows).toBeUndefined();
    expect(asked?.rows?.[0]).toBe(`${questions}&day=${day}`);
    expect(answers?.rows?.[0]).toBe(`${questions}&answered=true&day=${day}`);
  });

  it('leads from a reason to its questions, and from no questions nowhere', () => {
    const { by_reason } = platform.unanswered;
    const body = {
      ...platform,
      unanswered: { ...platform.unanswered, by_reason: { ...by_reason, no_answer: 0 } },
    };
    const [nothing, noMatch] = ready(prepareReasons(body, rowsOf)).items;
    expect(nothing?.to).toBeUndefined();
    expect(noMatch?.to).toBe(`${questions}&state=unanswered&eligible=true&reason=no_match`);
  });

  it('leads from an hour of the week to its questions', () => {
    const cells = ready(preparePeak(platform, rowsOf)).heat.rows[1]?.cells;
    const questionsAt = (hour: number) =>
      platform.peak_chat_times.cells.find((cell) => cell.weekday === 2 && cell.hour === hour);
    const hour = cells?.findIndex((_, at) => (questionsAt(at)?.questions ?? 0) > 0) ?? -1;
    expect(cells?.[hour]?.to).toBe(`${questions}&weekday=2&hour=${hour}`);
  });
});
