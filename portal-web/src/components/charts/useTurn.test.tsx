import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useTurn } from './useTurn';

const drawn: number[] = [];

function Drawing({ name }: { name: string }) {
  if (!useTurn(true)) return null;
  drawn.push(document.querySelectorAll('p').length);
  return <p>{name}</p>;
}

it('drawings are made one after the other, in their order', async () => {
  const { unmount } = render(
    ['a', 'b', 'c', 'd'].map((name) => <Drawing key={name} name={name} />),
  );
  expect(screen.queryByText('a')).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByText('d')).toBeInTheDocument());
  expect(drawn).toEqual([0, 1, 2, 3]);
  unmount();
});

it('one that is gone before its turn holds nobody up', async () => {
  const { rerender } = render([<Drawing key="a" name="a" />, <Drawing key="b" name="b" />]);
  rerender([<Drawing key="b" name="b" />]);
  expect(await screen.findByText('b')).toBeInTheDocument();
  expect(screen.queryByText('a')).not.toBeInTheDocument();
});
