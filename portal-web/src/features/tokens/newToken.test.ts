import { describe, expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { emptyForm, isComplete, rolesUpTo, toRequest } from './newToken';

const form = { ...emptyForm(golden.me.admin, null), name: ' Reports ' };
const tenant = golden.me.admin.tenant?.id;

it('offers no role that is wider than the own one', () => {
  expect(rolesUpTo('admin')).toEqual(['admin', 'developer']);
  expect(rolesUpTo('super_admin')).toEqual(['super_admin', 'admin', 'developer']);
});

describe('the request for a token', () => {
  it('reads as an admin of the own company', () => {
    expect(toRequest(form)).toEqual({
      name: 'Reports',
      scope: 'read',
      role: 'admin',
      tenant_id: tenant,
      expires_in_days: 90,
    });
  });

  it('names the developments that a developer reads, and is incomplete without any', () => {
    const developer = { ...form, role: 'developer' as const };
    expect(isComplete(developer)).toBe(false);
    const named = { ...developer, developmentIds: ['d'], days: '' };
    expect(isComplete(named)).toBe(true);
    expect(toRequest(named)).toEqual({
      name: 'Reports',
      scope: 'read',
      role: 'developer',
      development_ids: ['d'],
      tenant_id: tenant,
    });
  });

  it('has neither company for the whole platform nor role for telemetry', () => {
    expect(toRequest({ ...form, role: 'super_admin' })).not.toHaveProperty('tenant_id');
    expect(toRequest({ ...form, scope: 'telemetry' })).toEqual({
      name: 'Reports',
      scope: 'telemetry',
      tenant_id: tenant,
      expires_in_days: 90,
    });
  });
});
