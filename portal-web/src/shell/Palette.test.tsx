import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { renderApp } from '@/testing/renderApp';
import { answer, asked } from '@/testing/server';

const { units } = golden.development;
const id = golden.me.superAdmin.developments[0]?.id ?? '';
const [home] = units.items;
const none = { ...units, items: [], total: 0 };

async function typeIntoPalette(words: string, address = '/admin-enterprise/metrics') {
  const app = renderApp(address);
  await screen.findByRole('heading', { level: 1 });
  await app.user.keyboard('{Control>}k{/Control}');
  await app.user.type(await screen.findByRole('combobox'), words);
  return app;
}

it('finds a home on the server and opens its drawer', async () => {
  answer('admin/analytics/developments/:id/units', none);
  const queries = asked(`admin/analytics/developments/${id}/units`, { ...units, items: [home] });
  const { router, user } = await typeIntoPalette('T23 0RFN');
  const found = await screen.findByRole('option', { name: /Home$/ });
  expect(queries.at(-1)?.get('q')).toBe('T23 0RFN');
  await user.click(found);
  await waitFor(() =>
    expect(router.state.location).toMatchObject({
      pathname: `/admin-enterprise/developments/${id}/units`,
      search: `?row=${home?.unit_id}&q=T23%200RFN`,
    }),
  );
});

it('looks for homes in the development on screen alone', async () => {
  const elsewhere = asked('admin/analytics/developments/:id/units', none);
  const here = asked(`admin/analytics/developments/${id}/units`, none);
  await typeIntoPalette('foley', `/admin-enterprise/metrics?development_id=${id}`);
  await waitFor(() => expect(here.at(-1)?.get('q')).toBe('foley'));
  expect(elsewhere).toEqual([]);
  const dialog = screen.getByRole('dialog');
  expect(await within(dialog).findByText(/Nothing of that name/)).toBeInTheDocument();
});

it('does not ask for a single letter', async () => {
  const queries = asked('admin/analytics/developments/:id/units', none);
  await typeIntoPalette('m');
  expect(await screen.findByRole('option', { name: /^Metrics/ })).toBeInTheDocument();
  expect(queries).toEqual([]);
});
