import { describe, expect, it } from 'vitest';
import { parseViewState, toQuery, writeViewState } from './urlState';

const parse = (search: string) => parseViewState(new URLSearchParams(search));

describe('the address', () => {
  it.each([
    '',
    'range=7d',
    'from=2026-01-01&to=2026-02-01&compare=previous',
    'tenant_id=t1&development_id=d1&range=12w&view=table',
  ])('%s survives being read and written', (search) => {
    const again = writeViewState(parse(search)).toString();
    expect([...new URLSearchParams(again)].sort()).toEqual([...new URLSearchParams(search)].sort());
  });

  it('means 30 days when it names no range', () => {
    expect(toQuery(parse(''))).toEqual({ range: '30d' });
  });

  it('asks for own dates instead of a named range', () => {
    expect(toQuery(parse('range=7d&from=2026-01-01&to=2026-01-31'))).toEqual({
      from: '2026-01-01',
      to: '2026-01-31',
    });
  });

  it.each(['range=forever', 'from=2026-02-01&to=2026-01-01', 'from=2026-01-01', 'from=x&to=y'])(
    '%s falls back to the default range',
    (search) => {
      expect(toQuery(parse(search))).toEqual({ range: '30d' });
    },
  );

  it('keeps what is not its own', () => {
    const base = new URLSearchParams('q=boiler&range=7d');
    expect(writeViewState(parse('range=90d'), base).toString()).toBe('q=boiler&range=90d');
  });
});
