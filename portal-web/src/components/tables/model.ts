import type { ReactNode } from 'react';
import type { To } from 'react-router';
import type { Figure } from '@/components/cards/model';

/** One field of the rows, as the reader sees it. */
export interface TableColumn<T> {
  /** The field of the API, by which the server sorts. */
  id: string;
  header: string;
  numeric?: boolean;
  /** Running text, which breaks into lines; everything else stays on one. */
  wrap?: boolean;
  /** False where the server cannot sort by the field. */
  sortable?: boolean;
  /** Not shown until the reader chooses it. */
  optional?: boolean;
  /** The figure's key in the dictionary. */
  metric?: string;
  /** The cell of a row at its place on the page; a missing figure tells its reason. */
  cell: (row: T, index: number) => ReactNode | Figure;
}

/** One page of a list and the number of rows of the whole filtered list. */
export interface TablePage<T> {
  rows: T[];
  total: number;
  page: number;
  pageSize: number;
}

/** What the reader chose to see; the address holds all of it. */
export interface TableView {
  q: string;
  /** A field, with `-` before it for the largest first; null means the order of the server. */
  sort: string | null;
  page: number;
  pageSize: number;
  /** The ids of the columns that are shown; null means those that are not optional. */
  columns: string[] | null;
  compact: boolean;
  /** The row whose drawer is open. */
  row: string | null;
}

export type ChangeView = (part: Partial<TableView>) => void;

/** How each row is told apart, and where it leads. */
export interface RowIdentity<T> {
  rowKey: (row: T) => string;
  rowTo: (row: T) => To;
}

export function isFigure(cell: ReactNode | Figure): cell is Figure {
  return typeof cell === 'object' && cell !== null && ('missing' in cell || 'text' in cell);
}
