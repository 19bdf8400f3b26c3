import { describe, expect, it } from 'vitest';
import { questionRows } from '@/state/rows';
import { parseViewState } from '@/state/urlState';
import { golden } from '@/testing/golden';
import { prepareQuestions, prepareTop, prepareUnanswered } from './prepare';
import { kpis } from './prepareKpis';

const rowsOf = questionRows(parseViewState(new URLSearchParams('range=7d')));
const { platform, compared, empty } = golden.overview;
const total = platform.questions_by_day.reduce((sum, day) => sum + day.questions, 0);

function ready<T>(prepared: { kind: string; value?: T }): T {
  expect(prepared.kind).toBe('ready');
  return prepared.value as T;
}

describe('questions per day', () => {
  it('add up to the headline', () => {
    const view = ready(prepareQuestions(platform, rowsOf));
    expect(view.headline).toEqual({ text: total.toLocaleString('en-IE') });
    expect(view.chart?.series[0]?.values).toEqual(
      platform.questions_by_day.map((d) => d.questions),
    );
  });

  it('mark today as unfinished', () => {
    expect(ready(prepareQuestions(platform, rowsOf)).chart?.partialIndex).toBe(29);
  });

  it('carry the period before only when it was asked for', () => {
    expect(ready(prepareQuestions(platform, rowsOf)).chart?.series[0]?.previous).toBeUndefined();
    expect(ready(prepareQuestions(compared, rowsOf)).chart?.series[0]?.previous).toHaveLength(30);
    expect(ready(prepareQuestions(compared, rowsOf)).delta).toMatch(/than the period before/);
  });

  it('are empty with a next step when nothing was asked', () => {
    expect(prepareQuestions(empty, rowsOf)).toEqual({
      kind: 'empty',
      reason: 'No questions in this window.',
      next: 'longerRange',
    });
  });
});

it('unanswered and other questions add up to the questions of each day', () => {
  const [unanswered, others] = ready(prepareUnanswered(platform, rowsOf)).chart?.series ?? [];
  const sums = unanswered?.values.map((value, day) => (value ?? 0) + (others?.values[day] ?? 0));
  expect(sums).toEqual(platform.questions_by_day.map((day) => day.questions));
});

it('the most active developments say how many there are in all', () => {
  expect(ready(prepareTop(platform)).note).toBe('5 of 8 developments');
  expect(prepareTop(empty)).toMatchObject({ reason: 'No developments in your scope yet.' });
});

it('key figures show what the API says, and 0 for a count of nothing', () => {
  const shown = (body: typeof platform) =>
    Object.fromEntries(kpis.map(({ metric, prepare }) => [metric, ready(prepare(body)).figure]));
  expect(shown(platform)).toMatchObject({
    'overview.total_units': { text: '1,200' },
    'overview.total_homeowners': { text: '640' },
    'overview.active_homeowners_7d': { text: '201' },
    'overview.total_messages': { text: '20,411' },
    'overview.total_documents': { text: '512' },
    'overview.total_developers': { text: '3' },
    'overview.total_developments': { text: '8' },
  });
  expect(Object.values(shown(empty))).toEqual(kpis.map(() => ({ text: '0' })));
});
