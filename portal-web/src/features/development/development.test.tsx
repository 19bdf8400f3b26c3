import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { renderApp } from '@/testing/renderApp';
import { answer, asked } from '@/testing/server';

// What a page loads on demand is loaded before the clock of a test runs.
import '@/features/developments/DevelopmentsPage';
import './DevelopmentPage';
import './HomeownersTab';
import './OverviewTab';
import './UnitsTab';

const { overview, units, unitTimeline, homeowners } = golden.development;
const { id, name, tenant_id, tenant_name } = overview.development;
const HERE = `/admin-enterprise/developments/${id}`;
const api = (path: string) => `admin/analytics/developments/${id}/${path}`;

beforeEach(() => {
  const tenant = { id: tenant_id, name: tenant_name };
  answer('auth/me', {
    ...golden.me.superAdmin,
    tenants: [tenant],
    developments: [{ id, name, tenant_id }],
  });
  answer('admin/analytics/developments', golden.developments);
  answer(api('overview'), overview);
  answer(api('units'), units);
  answer(api('homeowners'), homeowners);
  answer(`admin/analytics/units/${units.items[0]?.unit_id}`, unitTimeline);
});

describe('the developments', () => {
  it('stand side by side and each leads to its page', async () => {
    const { router, user } = renderApp('/admin-enterprise/developments?range=7d');
    await user.click(await screen.findByRole('link', { name }));
    expect(await screen.findByRole('heading', { level: 1, name })).toBeInTheDocument();
    expect(router.state.location).toMatchObject({ pathname: HERE, search: '?range=7d' });
  });

  it('are sorted by the server', async () => {
    const queries = asked('admin/analytics/developments', golden.developments);
    const { user } = renderApp('/admin-enterprise/developments');
    await user.click(await screen.findByRole('button', { name: 'Units' }));
    await waitFor(() =>
      expect(queries.map((query) => query.get('sort'))).toEqual(['-questions_30d', '-units']),
    );
  });
});

describe('the units of a development', () => {
  it('are filtered by facets that say what they would leave', async () => {
    const queries = asked(api('units'), units);
    const { router, user } = renderApp(`${HERE}/units?page=2`);
    await user.click(await screen.findByRole('button', { name: 'Missing e-mail 13' }));
    await waitFor(() => expect(router.state.location.search).toBe('?missing_email=true'));
    await waitFor(() => expect(queries.at(-1)?.get('missing_email')).toBe('true'));
    expect(queries.at(-1)?.has('page')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Missing e-mail 13' }));
    expect(router.state.location.search).toBe('');
  });

  it('open with what happened there, and Esc leads back to the row', async () => {
    const { router, user } = renderApp(`${HERE}/units`);
    const row = await screen.findByRole('link', { name: units.items[0]?.unit_number ?? '' });
    await user.click(row);
    const drawer = await screen.findByRole('dialog', { name: 'Unit 32' });
    const question = unitTimeline.items[0]?.question ?? '';
    expect(await within(drawer).findByText(question)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(router.state.location.search).toBe('');
  });

  it('say that the filters left none, and how to see all again', async () => {
    answer(api('units'), { ...units, items: [], total: 0 });
    const { router, user } = renderApp(`${HERE}/units?q=nobody`);
    await user.click(await screen.findByRole('button', { name: 'Show all' }));
    expect(router.state.location.search).toBe('');
  });

  it('fail with the request id of the server', async () => {
    answer(api('units'), golden.problem, { status: 503 });
    renderApp(`${HERE}/units`);
    expect(await screen.findByRole('alert')).toHaveTextContent('req-7f3a');
  });
});

describe('the homeowners of a development', () => {
  it('are filtered by the stage of onboarding', async () => {
    const queries = asked(api('homeowners'), homeowners);
    const { user } = renderApp(`${HERE}/homeowners`);
    const funnel = await screen.findByRole('group', { name: 'How far onboarding has come' });
    await user.click(await within(funnel).findByRole('button', { name: /^No contact/ }));
    await waitFor(() => expect(queries.at(-1)?.get('onboarding_status')).toBe('no_contact'));
  });
});

describe('the address of a development', () => {
  it('is not found where it is not the reader’s own', async () => {
    renderApp('/admin-enterprise/developments/00000000-0000-4000-8000-00000000dead/units');
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeInTheDocument();
  });

  it('is what the scope switcher shows, and where it leads', async () => {
    const { router, user } = renderApp(`${HERE}/units`);
    const switcher = await screen.findByLabelText('Development');
    expect(switcher).toHaveValue(id);
    await user.selectOptions(switcher, '');
    await waitFor(() =>
      expect(router.state.location.pathname).toBe('/admin-enterprise/developments'),
    );
  });
});
