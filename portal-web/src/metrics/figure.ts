import type { Meta, Ratio } from '@/api/schema';
import type { Figure } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount, formatShare } from '@/i18n/format';

/** A value as text, or the stated reason at its path in words; null never becomes 0. */
export function figure<T>(
  value: T | null,
  format: (value: T) => string,
  meta: Meta,
  path: string,
): Figure {
  return value === null ? { missing: reasonAt(meta, path) } : { text: format(value) };
}

export function shareFigure(ratio: Ratio, meta: Meta, path: string): Figure {
  return figure(ratio.value, formatShare, meta, `${path}.value`);
}

/** The same for a field of a row of a list, whose reasons are said in a word or two. */
export function fieldFigure<T>(
  value: T | null,
  format: (value: T) => string,
  meta: Meta | null,
  path: string,
): Figure {
  return value === null
    ? { missing: wordsOf(codeAt(meta, path), text.table.reasons) }
    : { text: format(value) };
}

/** The reason at a path, or at the nearest path above it. */
export function reasonAt(meta: Meta, path: string): string {
  return wordsOf(codeAt(meta, path), text.reasons);
}

function codeAt(meta: Meta | null, path: string): string {
  for (let at = path; at; at = at.replace(/(^|\.|\[)[^.[]*$/, '')) {
    const code = meta?.unavailable[at];
    if (code) return code;
  }
  return 'unknown';
}

function wordsOf(code: string, words: Record<string, string> & { unknown: string }): string {
  return words[code] ?? words.unknown;
}

/** What part of the answers a figure rests on; nothing to say where it rests on all of them. */
export function coverageNote({ value, numerator, denominator }: Ratio): string | undefined {
  if (value === null || value >= 1 || numerator === null || denominator === null) return undefined;
  return text.card.coverage(formatShare(value), formatCount(numerator), formatCount(denominator));
}
