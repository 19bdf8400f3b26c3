import { useEffect, useRef, type KeyboardEvent } from 'react';

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Makes the links in the cells of a table's body one stop of the tab key, with arrows from cell to cell. */
export function useCellKeys() {
  const ref = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const links = ref.current ? linksIn(ref.current) : [];
    if (!links.some((link) => link.tabIndex === 0)) links[0]?.setAttribute('tabindex', '0');
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const step = STEPS[event.key];
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const next = step && cell && neighbour(event.currentTarget, cell, step);
    if (!next) return;
    event.preventDefault();
    linksIn(event.currentTarget).forEach((link) => link.setAttribute('tabindex', '-1'));
    next.setAttribute('tabindex', '0');
    next.focus();
  };
  return { ref, onKeyDown };
}

const linksIn = (body: HTMLTableSectionElement) =>
  Array.from(body.querySelectorAll<HTMLAnchorElement>('td a'));

/** The next link in a direction, past cells that lead nowhere. */
function neighbour(
  body: HTMLTableSectionElement,
  cell: HTMLTableCellElement,
  [down, right]: readonly [number, number],
): HTMLAnchorElement | null {
  let row = Array.from(body.rows).indexOf(cell.closest('tr') as HTMLTableRowElement);
  let column = cell.cellIndex;
  for (;;) {
    row += down;
    column += right;
    const at = body.rows[row]?.cells[column];
    if (!at) return null;
    const link = at.querySelector('a');
    if (link) return link;
  }
}
