import type { KeyboardEvent } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** Arrows go from row to row, Home and End to the ends; the row in focus is the tab stop. */
export function onRowKey(event: KeyboardEvent<HTMLElement>) {
  const links = rowLinks(event.currentTarget);
  const at = links.findIndex((link) => link === event.currentTarget);
  const to = links[destination(event.key, at, links.length)];
  if (!to || to === links[at]) return;
  event.preventDefault();
  links.forEach((link) => (link.tabIndex = link === to ? 0 : -1));
  to.focus();
}

/** Goes from the search to the first row. */
export function focusFirstRow(from: Element) {
  rowLinks(from)[0]?.focus();
}

const rowLinks = (within: Element) => [
  ...(within.closest('section')?.querySelectorAll<HTMLElement>('a[data-row]') ?? []),
];

function destination(key: string, at: number, count: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return Math.min(count - 1, Math.max(0, at + (STEPS[key] ?? 0)));
}
