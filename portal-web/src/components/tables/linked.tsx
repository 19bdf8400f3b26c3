import type { Figure } from '@/components/cards/model';
import { RowsLink } from '@/components/ui/RowsLink';

/** A figure in a cell that leads to its rows; a missing one keeps its reason and leads nowhere. */
export function linked(figure: Figure, to: string) {
  return 'text' in figure ? <RowsLink to={to}>{figure.text}</RowsLink> : figure;
}
