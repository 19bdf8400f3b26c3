import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { renderApp } from '@/testing/renderApp';
import { asked } from '@/testing/server';

const QUESTIONS = '/admin-enterprise/questions';
const refused = { status: 503 };
const card = (name: string) => screen.findByRole('region', { name });

describe('the key /', () => {
  it('goes into the search of the page', async () => {
    const { user } = renderApp(QUESTIONS);
    const search = await screen.findByRole('searchbox');
    await user.keyboard('/');
    expect(search).toHaveFocus();
    expect(search).toHaveValue('');
  });

  it('opens the palette where the page has no search', async () => {
    const { user } = renderApp('/admin-enterprise');
    await card('Units');
    await user.keyboard('/');
    expect(await screen.findByRole('combobox', { name: /Go to a page/ })).toHaveFocus();
  });
});

describe('the key e', () => {
  it('saves the list of the page', async () => {
    const { user } = renderApp(QUESTIONS);
    await screen.findByRole('searchbox');
    const queries = asked('admin/analytics/questions', golden.problem, refused);
    await user.keyboard('e');
    await waitFor(() => expect(queries).toHaveLength(1));
    expect(await screen.findByText(golden.problem.detail ?? '')).toBeInTheDocument();
  });

  it('saves the card in focus rather than the first one', async () => {
    const { user } = renderApp('/admin-enterprise');
    const top = await card('Most active developments, 30 days');
    const queries = asked('admin/analytics/overview', golden.problem, refused);
    within(top)
      .getByRole('button', { name: /More on/ })
      .focus();
    await user.keyboard('e');
    await waitFor(() =>
      expect(queries.map((query) => query.get('series'))).toEqual([
        'top_5_developments_by_activity',
      ]),
    );
  });

  it('is a letter while somebody types', async () => {
    const { user } = renderApp(QUESTIONS);
    const queries = asked('admin/analytics/questions', golden.questions);
    const search = await screen.findByRole('searchbox');
    await user.type(search, 'e');
    expect(search).toHaveValue('e');
    await waitFor(() => expect(queries.at(-1)?.get('q')).toBe('e'));
    expect(screen.queryByText(/rows saved/)).not.toBeInTheDocument();
  });
});
