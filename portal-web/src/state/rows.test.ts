import { expect, it } from 'vitest';
import { questionRows, UNANSWERED } from './rows';
import { parseViewState } from './urlState';

const rowsAt = (search: string) => questionRows(parseViewState(new URLSearchParams(search)));

it('leads to the questions of the same scope and window', () => {
  const rows = rowsAt('tenant_id=t&range=7d&compare=previous&view=table&sort=-count');
  expect(rows()).toBe('/admin-enterprise/questions?tenant_id=t&range=7d');
});

it('names filters as the API does', () => {
  expect(rowsAt('')({ ...UNANSWERED, reason: 'no_match' })).toBe(
    '/admin-enterprise/questions?state=unanswered&eligible=true&reason=no_match',
  );
});
