import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { renderApp } from '@/testing/renderApp';
import { answer, server } from '@/testing/server';

const card = (name: string) => screen.findByRole('region', { name });

describe('signing in', () => {
  it('offers one button per demo account and leads to the overview', async () => {
    const { router, user } = renderApp('/', null);
    await user.click(await screen.findByRole('button', { name: /Platform owner/ }));
    expect(await screen.findByRole('heading', { name: 'Overview' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/admin-enterprise');
  });

  it('says so when e-mail and password do not match', async () => {
    server.use(
      http.post('*/api/auth/login', () =>
        HttpResponse.json({ ...golden.problem, code: 'unauthenticated' }, { status: 401 }),
      ),
    );
    const { user } = renderApp('/login', null);
    await user.type(await screen.findByLabelText('E-mail'), 'a@b.example');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/do not match/);
  });

  it('comes back to the same address when the session ends in mid-work', async () => {
    const { router, user } = renderApp('/admin-enterprise/chat?range=7d');
    await card('Messages');
    const problem = { ...golden.problem, status: 401, code: 'unauthenticated' };
    server.use(
      http.get('*/api/admin/analytics/chat', () => HttpResponse.json(problem, { status: 401 }), {
        once: true,
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Refresh figures' }));
    expect(await screen.findByText(/Your session has ended/)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: /Platform owner/ }));
    expect(await screen.findByRole('heading', { name: 'Chat' })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?range=7d');
  });

  it('forgets everything on signing out', async () => {
    const { user } = renderApp('/admin-enterprise');
    await user.click(await screen.findByRole('button', { name: 'Account' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInTheDocument();
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('the overview', () => {
  it('shows figures of the API', async () => {
    renderApp('/admin-enterprise');
    expect(await within(await card('Units')).findByText('1,200')).toBeInTheDocument();
    expect(screen.getByText(/as of .*6 min old/)).toBeInTheDocument();
  });

  it('lets one card fail while the others live', async () => {
    answer('admin/analytics/chat', golden.problem, { status: 503 });
    renderApp('/admin-enterprise');
    const failed = await within(await card('Cost per day')).findByRole('alert');
    expect(failed).toHaveTextContent('req-7f3a');
    expect(await within(await card('Units')).findByText('1,200')).toBeInTheDocument();
  });

  it('says when figures are older than they should be', async () => {
    answer('admin/analytics/overview', golden.overview.platform, {
      headers: { 'X-Cache': 'stale' },
    });
    renderApp('/admin-enterprise');
    expect(await within(await card('Units')).findByText(/Older figures/)).toBeInTheDocument();
  });

  it('asks past the cache on refresh, and only then', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/admin/analytics/overview', ({ request }) => {
        asked.push(request.headers.get('Cache-Control'));
        return HttpResponse.json(golden.overview.platform);
      }),
    );
    const { user } = renderApp('/admin-enterprise');
    await within(await card('Units')).findByText('1,200');
    await user.click(screen.getByRole('button', { name: 'Refresh figures' }));
    await waitFor(() => expect(asked).toEqual([null, 'no-cache']));
  });

  it('leads out of an empty window', async () => {
    answer('admin/analytics/overview', golden.overview.empty);
    const { router, user } = renderApp('/admin-enterprise');
    const questions = await card('Questions per day');
    await user.click(await within(questions).findByRole('button', { name: /last 90 days/ }));
    expect(router.state.location.search).toBe('?range=90d');
  });

  it('explains a figure from the dictionary', async () => {
    const { user } = renderApp('/admin-enterprise');
    await within(await card('Units')).findByText('1,200');
    await user.click(screen.getByRole('button', { name: 'What “Units” means' }));
    expect(await screen.findByText('Homes in scope.')).toBeInTheDocument();
  });
});

describe('the address', () => {
  it('holds the scope that was chosen', async () => {
    const { router, user } = renderApp('/admin-enterprise?range=7d');
    await user.selectOptions(await screen.findByLabelText('Development'), 'Millbrook');
    const search = new URLSearchParams(router.state.location.search);
    const millbrook = golden.me.superAdmin.developments.find(({ name }) => name === 'Millbrook');
    expect(Object.fromEntries(search)).toEqual({
      range: '7d',
      tenant_id: millbrook?.tenant_id,
      development_id: millbrook?.id,
    });
  });

  it.each([
    '/admin-enterprise/nowhere',
    '/admin-enterprise?development_id=00000000-0000-4000-8000-00000000dead',
    '/admin-enterprise/chat?tenant_id=00000000-0000-4000-8000-00000000dead',
  ])('%s is not found', async (address) => {
    renderApp(address);
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeInTheDocument();
  });

  it('is not found either when the server says so', async () => {
    const problem = { ...golden.problem, status: 404, code: 'not_found' };
    answer('admin/analytics/overview', problem, { status: 404 });
    renderApp('/admin-enterprise');
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  it('opens help, the palette and the range, and turns charts into tables', async () => {
    const { router, user } = renderApp('/admin-enterprise');
    await within(await card('Units')).findByText('1,200');
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Help and keyboard' })).toBeInTheDocument();
    await user.keyboard('{Escape}t');
    expect(await screen.findByRole('dialog', { name: 'Range' })).toBeInTheDocument();
    await user.keyboard('{Escape}v');
    expect(await screen.findByRole('table', { name: /^Questions from/ })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?view=table');
  });

  it('goes to a development by its name', async () => {
    const { router, user } = renderApp('/admin-enterprise/chat');
    await card('Messages');
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('combobox', { name: /Go to/ })).toHaveFocus();
    await user.keyboard('corrib{Enter}');
    await waitFor(() =>
      expect(router.state.location.pathname).toMatch(/^\/admin-enterprise\/developments\/2/),
    );
  });
});
