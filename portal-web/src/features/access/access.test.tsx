import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { AccessEntry } from '@/api/schema';
import { golden } from '@/testing/golden';
import { renderApp } from '@/testing/renderApp';
import { answer, asked } from '@/testing/server';

const HERE = '/admin-enterprise/access-log';
const LOG = 'admin/analytics/access-log';

const refusal: AccessEntry = {
  id: '00000000-0000-4000-8000-0000000000a1',
  occurred_at: '2026-11-23T11:02:57Z',
  type: 'access_denied',
  action: 'GET',
  actor: 'dev@longview.example',
  actor_role: 'developer',
  tenant_id: null,
  tenant_name: 'Longview Estates',
  path: '/api/admin/analytics/system-load',
  filter: null,
  rows: null,
  outcome: 'not_found',
  times: 1,
};

const log = {
  ...golden.questions,
  items: [refusal],
  total: 1,
  meta: { ...golden.questions.meta, unavailable: { 'items[0].rows': 'not_recorded' } },
};

beforeEach(() => answer(LOG, log));

it('shows who did what, and a dash with its reason for what is not on record', async () => {
  renderApp(HERE);
  const row = await screen.findByRole('row', { name: /Refused/ });
  expect(within(row).getByText('dev@longview.example')).toBeInTheDocument();
  expect(within(row).getAllByText('not recorded')).not.toHaveLength(0);
});

it('tells of a read that repeats how often', async () => {
  const read = { ...refusal, type: 'cross_tenant_read', times: 1200 } as const;
  answer(LOG, { ...log, items: [read] });
  const { user } = renderApp(HERE);
  const row = await screen.findByRole('row', { name: /Read across companies \(1,200 times\)/ });
  await user.click(within(row).getByRole('link'));
  const drawer = await screen.findByRole('dialog', { name: 'Read across companies' });
  expect(within(drawer).getByText('1,200')).toBeInTheDocument();
});

it('is narrowed to one kind, which the address keeps', async () => {
  const queries = asked(LOG, log);
  const { router, user } = renderApp(`${HERE}?range=7d&compare=previous`);
  await user.selectOptions(await screen.findByLabelText('Kind'), 'Refused');
  await waitFor(() => expect(queries.at(-1)?.get('type')).toBe('access_denied'));
  expect(Object.fromEntries(queries.at(-1) ?? [])).toEqual({
    range: '7d',
    sort: '-occurred_at',
    type: 'access_denied',
  });
  expect(new URLSearchParams(router.state.location.search).get('type')).toBe('access_denied');
});

it('opens an entry with everything that is known of it', async () => {
  const { router, user } = renderApp(HERE);
  await user.click(within(await screen.findByRole('row', { name: /Refused/ })).getByRole('link'));
  const drawer = await screen.findByRole('dialog', { name: 'Refused' });
  expect(within(drawer).getByText('not_found')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

it('is not found by a developer', async () => {
  answer('auth/me', golden.me.developer);
  renderApp(HERE);
  expect(await screen.findByRole('heading', { name: 'Not found' })).toBeInTheDocument();
});
