import type { Hue } from '@/components/charts/model';

const HUES: readonly Hue[] = ['gold', 'blue', 'green', 'purple', 'orange', 'sky', 'pink', 'ink'];

/** How many things can be told apart by colour. */
export const MOST_ENTITIES = HUES.length;

/** A colour for each id, the same wherever the same ids are drawn, whatever their order. */
export function entityHues(ids: string[]): (id: string) => Hue {
  const ordered = [...ids].sort();
  return (id) => HUES[ordered.indexOf(id) % HUES.length] ?? 'ink';
}
