import type { RangeName } from '@/api/schema';

export const RANGES: readonly RangeName[] = ['7d', '30d', '90d', 'mtd', '12w'];
export const DEFAULT_RANGE: RangeName = '30d';
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/** A named window, or own local days of which both are included. */
export type Range = { name: RangeName } | { from: string; to: string };

export type RangeFault = 'incomplete' | 'turnedRound' | 'tooLong';

/** What is wrong with own dates, if anything. */
export function rangeFault(from: string, to: string): RangeFault | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (start === null || end === null) return 'incomplete';
  if (start > end) return 'turnedRound';
  return end - start + 1 > MAX_DAYS ? 'tooLong' : null;
}

/** The range that the address names; an address without a valid one means the default. */
export function parseRange(search: URLSearchParams): Range {
  const [from, to] = [search.get('from'), search.get('to')];
  if (from && to && rangeFault(from, to) === null) return { from, to };
  const named = RANGES.find((range) => range === search.get('range'));
  return { name: named ?? DEFAULT_RANGE };
}

function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms / DAY_MS;
}
