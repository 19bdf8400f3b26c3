import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { renderApp } from '@/testing/renderApp';
import { answer, asked, server } from '@/testing/server';

// What a page loads on demand is loaded before the clock of a test runs.
import './DevelopmentPage';
import './DocumentsTab';
import './OverviewTab';
import './UnitsTab';

const { overview, units, unitTimeline, documents, matrix } = golden.development;
const { id, name, tenant_id, tenant_name } = overview.development;
const HERE = `/admin-enterprise/developments/${id}`;
const api = (path: string) => `admin/analytics/developments/${id}/${path}`;
const home = `admin/analytics/units/${units.items[0]?.unit_id}`;

beforeEach(() => {
  answer('auth/me', {
    ...golden.me.superAdmin,
    tenants: [{ id: tenant_id, name: tenant_name }],
    developments: [{ id, name, tenant_id }],
  });
  answer(api('overview'), overview);
  answer(api('documents'), documents);
  answer(api('documents/matrix'), matrix);
  answer(api('units'), units);
  answer(home, unitTimeline);
});

describe('the timeline of a home', () => {
  const OPEN = `${HERE}/units?row=${units.items[0]?.unit_id}`;

  it('is narrowed by the address, which goes back with the reader', async () => {
    const queries = asked(home, unitTimeline);
    const { router, user } = renderApp(OPEN);
    await user.selectOptions(await screen.findByLabelText('Show'), 'questions');
    await waitFor(() => expect(queries.at(-1)?.get('kind')).toBe('question'));
    expect(router.state.location.search).toMatch(/happened=question$/);
    await router.navigate(-1);
    await waitFor(() => expect(screen.getByLabelText('Show')).toHaveValue(''));
  });

  it('opens as the address says, and leaves it when it is closed', async () => {
    const queries = asked(home, unitTimeline);
    const { router, user } = renderApp(`${OPEN}&happened=question&happened_page=2&sort=-questions`);
    await screen.findByRole('dialog', { name: 'Unit 32' });
    expect(Object.fromEntries(queries[0] ?? [])).toEqual({ kind: 'question', page: '2' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(router.state.location.search).toBe('?sort=-questions'));
  });
});

describe('a document', () => {
  const [first] = documents.items;
  const OPEN = `${HERE}/documents?row=${first?.document_id}`;

  it('opens although the table shows another page of the list', async () => {
    server.use(
      http.get(`*/api/${api('documents')}`, ({ request }) => {
        const whole = new URL(request.url).searchParams.get('page_size') === '200';
        return HttpResponse.json(
          whole ? documents : { ...documents, items: documents.items.slice(1) },
        );
      }),
    );
    renderApp(OPEN);
    expect(await screen.findByRole('dialog', { name: first?.title ?? '' })).toBeInTheDocument();
  });

  it('that is gone is said to be gone', async () => {
    renderApp(`${HERE}/documents?row=00000000-0000-4000-8000-00000000dead`);
    const drawer = await screen.findByRole('dialog', { name: 'Document' });
    expect(await within(drawer).findByText(/no such document/)).toBeInTheDocument();
  });
});

describe('the tables of a development', () => {
  it.each([
    ['', 'Top issues, 12 weeks', 'overview', { series: 'top_issues' }],
    ['', 'Knowledge coverage', 'overview', { range: '30d', series: 'rag_chunk_coverage' }],
    ['/documents', 'Which documents each house type has', 'documents/matrix', {}],
  ])('%s %s can be saved', async (tab, title, path, query) => {
    const { user } = renderApp(`${HERE}${tab}`);
    const card = await screen.findByRole('region', { name: title });
    const queries = asked(api(path), golden.problem, { status: 503 });
    await user.click(within(card).getByRole('button', { name: /More on/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Save as CSV' }));
    await waitFor(() => expect(queries.map(Object.fromEntries)).toEqual([query]));
  });
});
