import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { renderApp } from '@/testing/renderApp';
import { answer, server } from '@/testing/server';

const FILTERED = '/admin-enterprise/questions?state=unanswered&eligible=true&range=7d';

it('the questions are asked for by the names of the address, and say what they are narrowed to', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/admin/analytics/questions', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(golden.questions);
    }),
  );
  const { router, user } = renderApp(`${FILTERED}&compare=previous`);
  const total = golden.questions.total.toLocaleString('en-IE');
  expect(await screen.findByText(new RegExp(`^${total} questions pass`))).toBeInTheDocument();
  expect(Object.fromEntries(new URLSearchParams(asked[0]))).toMatchObject({
    state: 'unanswered',
    eligible: 'true',
    range: '7d',
  });
  expect(asked[0]).not.toContain('compare');
  await user.click(screen.getByRole('button', { name: 'Remove State: Unanswered' }));
  await waitFor(() => expect(router.state.location.search).not.toContain('state='));
});

it('a question opens beside its list, with its answer and the way to its home', async () => {
  const [first] = golden.questions.items;
  renderApp(`${FILTERED}&row=${first?.message_id}`);
  const drawer = await screen.findByRole('dialog', { name: first?.question ?? '' });
  expect(within(drawer).getByText(first?.answer ?? 'no answer')).toBeInTheDocument();
  expect(within(drawer).getByRole('link', { name: 'This home' })).toHaveAttribute(
    'href',
    `/admin-enterprise/developments/${first?.development_id}/units?row=${first?.unit_id}`,
  );
});

it('a new token is shown once', async () => {
  const made = { ...golden.problem, token: 'oha_secret' };
  answer('admin/analytics/tokens', { items: [], page: 1, page_size: 200, total: 0 });
  server.use(http.post('*/api/admin/analytics/tokens', () => HttpResponse.json(made)));
  const { user } = renderApp('/admin-enterprise/tokens');
  await user.click(await screen.findByRole('button', { name: 'Create a token' }));
  const dialog = await screen.findByRole('dialog', { name: 'A new token' });
  await user.type(within(dialog).getByLabelText('What it is for'), 'Reports');
  await user.click(within(dialog).getByRole('button', { name: 'Create a token' }));
  expect(await screen.findByText('oha_secret')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByText('oha_secret')).not.toBeInTheDocument());
});
