import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { renderApp } from '@/testing/renderApp';
import { answer, server } from '@/testing/server';

const card = (name: string) => screen.findByRole('region', { name });

describe('the page of knowledge', () => {
  it('asks without a comparison, since knowledge is as it stands now', async () => {
    renderApp('/admin-enterprise/rag?compare=previous');
    expect(await within(await card('Chunks')).findByText('5,016')).toBeInTheDocument();
  });

  it('lists the indexes of a healthy one', async () => {
    const index = {
      name: 'doc_chunks_embedding_idx',
      method: 'hnsw',
      valid: true,
      partial: false,
      nodes: 398,
      nodes_basis: 'estimate',
      indexed_rows: null,
      size_bytes: 2_400_000,
      m: 16,
      ef_construction: 64,
      lists: null,
      scans: 12,
      dead_tuples: 0,
      last_vacuum: null,
    };
    const health = { status: 'healthy', reason: 'Complete.', indexable_rows: 398 };
    answer('admin/analytics/rag', {
      ...golden.rag.platform,
      vector_index_health: { ...health, indexes: [index] },
    });
    renderApp('/admin-enterprise/rag');
    const table = await screen.findByRole('table', { name: 'Indexes over the chunks' });
    expect(within(table).getByText('about 398')).toBeInTheDocument();
    expect(within(table).getByText('2.4 MB')).toBeInTheDocument();
  });
});

describe('the page of the system', () => {
  it('shows the figures of the API to the platform owner', async () => {
    renderApp('/admin-enterprise/system');
    expect(await within(await card('Requests')).findByText('5,524')).toBeInTheDocument();
  });

  it('saves the table behind a card, which belongs to no development', async () => {
    const asked: string[] = [];
    const one = golden.me.superAdmin.developments[0]?.id;
    const { user } = renderApp(`/admin-enterprise/system?development_id=${one}&compare=previous`);
    const more = within(await card('Top errors')).getByRole('button', { name: /More on/ });
    server.use(
      http.get('*/api/admin/analytics/system-load', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(golden.problem, { status: 503 });
      }),
    );
    await user.click(more);
    await user.click(await screen.findByRole('menuitem', { name: 'Save as CSV' }));
    await waitFor(() => expect(asked).toEqual(['?range=30d&series=top_error_types']));
  });

  it('is not found by anybody else', async () => {
    answer('auth/me', golden.me.admin);
    renderApp('/admin-enterprise/system');
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'System' })).not.toBeInTheDocument();
  });
});

describe('the dictionary', () => {
  it('marks the figure that an info button led to', async () => {
    const { user } = renderApp('/admin-enterprise');
    await within(await card('Units')).findByText('1,200');
    await user.click(screen.getByRole('button', { name: 'What “Units” means' }));
    await user.click(await screen.findByRole('link', { name: 'In the dictionary' }));
    const entry = await screen.findByRole('article', { name: /Units/ });
    expect(entry).toHaveAttribute('id', 'overview.total_units');
    expect(entry).toHaveClass('bg-tint');
  });

  it('narrows while somebody types, and the address keeps it', async () => {
    const { router, user } = renderApp('/admin-enterprise/metrics');
    await user.type(await screen.findByRole('searchbox', { name: 'Search figures' }), 'useful');
    expect(await screen.findByText('1 of 3 figures')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?q=useful');
  });
});
