import { expect, it } from 'vitest';
import { loginAddress, returnTo } from './returnTo';

it('comes back to the page and its state', () => {
  const address = loginAddress('/admin-enterprise/chat', '?range=7d&compare=previous');
  expect(returnTo(address.slice(address.indexOf('?')))).toBe(
    '/admin-enterprise/chat?range=7d&compare=previous',
  );
});

it.each([
  '',
  '?return_to=//evil.example',
  '?return_to=https://evil.example',
  '?return_to=/%5Cevil',
])('%s leads nowhere but to the overview', (search) => {
  expect(returnTo(search)).toBe('/admin-enterprise');
});
