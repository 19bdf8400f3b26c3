import { describe, expect, it } from 'vitest';
import type { SystemLoad } from '@/api/schema';
import { golden } from '@/testing/golden';
import { prepareDurations, prepareFaults, prepareRequests } from './prepareDays';
import { kpis } from './prepareKpis';
import { prepareErrors, prepareLimits } from './prepareTables';

const { plain, compared } = golden.system;

/** A backend that records no requests: the log holds events alone. */
const events: SystemLoad = {
  ...plain,
  basis: 'audit_events',
  error_rate: { value: null, numerator: null, denominator: 12 },
  requests_by_day: plain.requests_by_day.map((day) => ({
    ...day,
    errors: null,
    client_errors: null,
    throttled: null,
    p95_ms: null,
  })),
  meta: {
    ...plain.meta,
    unavailable: {
      error_rate: 'not_recorded',
      requests_by_day: 'not_recorded',
    },
  },
};

/** Within one company, which has neither a cache nor rate limits of its own. */
const tenant: SystemLoad = {
  ...plain,
  cache_hit_ratio: null,
  cache: null,
  rate_limits: null,
  meta: {
    ...plain.meta,
    unavailable: { cache_hit_ratio: 'out_of_scope', rate_limits: 'out_of_scope' },
  },
};

function ready<T>(prepared: { kind: string; value?: T }): T {
  expect(prepared.kind).toBe('ready');
  return prepared.value as T;
}

const kpi = (title: string, body: SystemLoad) => {
  const found = kpis.find((one) => one.title === title);
  if (!found) throw new Error(`No key figure ${title}.`);
  return ready(found.prepare(body));
};

describe('key figures of the system', () => {
  it('say what part of the requests failed, and how that changed', () => {
    const { numerator, denominator } = compared.error_rate;
    const view = kpi('Error rate', compared);
    expect(view.detail).toBe(`${numerator} of ${denominator?.toLocaleString('en-IE')} requests`);
    expect(view.delta).toMatch(/points lower/);
  });

  it('say that events are counted where requests are not recorded', () => {
    expect(kpi('Requests', events).detail).toMatch(/events of the audit log/);
    expect(kpi('Error rate', events).figure).toHaveProperty('missing');
    expect(kpi('Error rate', events).detail).toBeUndefined();
  });

  it('show no cache within one company', () => {
    expect(kpi('Answers from the cache', tenant).figure).toHaveProperty('missing');
  });

  it('say what the recording dropped', () => {
    const body = { ...plain, recording: { recorded: 9, dropped: 2, pending: 1 } };
    expect(kpi('Recording of requests', body)).toMatchObject({
      figure: { text: '2 dropped' },
      detail: '9 recorded since the start, 1 waiting',
    });
  });

  it('say how far figures are behind the messages', () => {
    const lag = (facts: SystemLoad['facts']) => kpi('Lag of figures', { ...plain, facts });
    const done = {
      caught_up_at: '2026-11-23T12:00:00Z',
      backfilling: false,
      history_read: 1,
      not_rolled_up: 0,
    };
    expect(lag(done).figure).toEqual({ text: 'Up to date' });
    expect(lag(done).detail).toMatch(/^caught up with all messages at 23 Nov 2026/);
    expect(lag({ ...done, not_rolled_up: 3 }).figure).toEqual({ text: '3 waiting for their sums' });
    const reading = lag({ ...done, caught_up_at: null, backfilling: true, history_read: 0.42 });
    expect(reading.figure).toEqual({ text: '42%' });
    expect(reading.detail).toMatch(/^of the history is read/);
    expect(lag(null).figure).toHaveProperty('missing');
  });
});

describe('courses of the system', () => {
  it('add up to the requests of the window', () => {
    const values = ready(prepareRequests(plain)).chart?.series[0]?.values ?? [];
    expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(plain.total_requests);
  });

  it('are not drawn as 0 where failures are not known', () => {
    expect(prepareFaults(events).kind).toBe('empty');
    expect(prepareDurations(events).kind).toBe('empty');
  });
});

describe('tables of the system', () => {
  it('are empty when nothing failed', () => {
    expect(prepareErrors({ ...plain, top_error_types: [] }).kind).toBe('empty');
  });

  it('say how many keys are at their limit, or that no limit is known', () => {
    expect(ready(prepareLimits(plain)).lead).toBe('4 of 4 live keys. 1 at their limit.');
    const limits = plain.rate_limits && { ...plain.rate_limits, limited_keys: null };
    expect(ready(prepareLimits({ ...plain, rate_limits: limits })).lead).toMatch(/No limit/);
    expect(prepareLimits(tenant)).toMatchObject({ kind: 'empty' });
  });
});
