import { describe, expect, it } from 'vitest';
import { golden } from '@/testing/golden';
import { isForeign, shownTenant } from './scope';
import { parseViewState } from './urlState';

const [harbour, oak] = golden.me.superAdmin.tenants;
const own = golden.me.developer.developments[0];
const foreign = golden.me.superAdmin.developments[5];
const at = (search: string) => parseViewState(new URLSearchParams(search));

describe('the scope in the address', () => {
  it('is the reader’s own when it names nothing', () => {
    expect(isForeign(at(''), golden.me.developer)).toBe(false);
  });

  it('may name an own development', () => {
    expect(isForeign(at(`development_id=${own?.id}`), golden.me.developer)).toBe(false);
  });

  it('is foreign when the development or the company is somebody else’s', () => {
    expect(isForeign(at(`development_id=${foreign?.id}`), golden.me.developer)).toBe(true);
    expect(isForeign(at(`tenant_id=${oak?.id}`), golden.me.admin)).toBe(true);
    expect(isForeign(at('development_id=nonsense'), golden.me.superAdmin)).toBe(true);
  });

  it('is foreign when the development is another company’s', () => {
    const search = `tenant_id=${harbour?.id}&development_id=${foreign?.id}`;
    expect(isForeign(at(search), golden.me.superAdmin)).toBe(true);
  });

  it('names the company of the development', () => {
    const shown = shownTenant(at(`development_id=${own?.id}`), golden.me.superAdmin);
    expect(shown).toEqual(harbour);
  });

  it('is every company for a platform owner, who belongs to one of them, too', () => {
    expect(golden.me.superAdmin.tenant).toEqual(harbour);
    expect(shownTenant(at(''), golden.me.superAdmin)).toBeNull();
    expect(shownTenant(at(''), golden.me.admin)).toEqual(harbour);
  });
});
