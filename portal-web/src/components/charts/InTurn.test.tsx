import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { InTurn } from './InTurn';

type Watch = (entries: { isIntersecting: boolean }[]) => void;

const watches: Watch[] = [];

class Observer {
  constructor(watch: Watch) {
    watches.push(watch);
  }
  observe() {}
  disconnect() {}
}

afterEach(() => vi.unstubAllGlobals());

it('nothing is drawn before the reader has come near', async () => {
  vi.stubGlobal('IntersectionObserver', Observer);
  render(<InTurn>{() => <p>Drawn</p>}</InTurn>);

  act(() => watches[0]?.([{ isIntersecting: false }]));
  expect(screen.queryByRole('status')).not.toBeInTheDocument();

  act(() => watches[0]?.([{ isIntersecting: true }]));
  expect(screen.getByRole('status')).toBeInTheDocument();
  expect(await screen.findByText('Drawn')).toBeInTheDocument();
});
