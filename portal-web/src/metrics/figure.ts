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

/** The reason at a path, or at the nearest path above it. */
export function reasonAt({ unavailable }: Meta, path: string): string {
  for (let at = path; at; at = at.replace(/(^|\.|\[)[^.[]*$/, '')) {
    const code = unavailable[at];
    if (code) return reasonText(code);
  }
  return text.reasons.unknown;
}

function reasonText(code: string): string {
  const known: Record<string, string> = text.reasons;
  return known[code] ?? text.reasons.unknown;
}

/** What part of the answers a figure rests on; nothing to say where it rests on all of them. */
export function coverageNote({ value, numerator, denominator }: Ratio): string | undefined {
  if (value === null || value >= 1 || numerator === null || denominator === null) return undefined;
  return text.card.coverage(formatShare(value), formatCount(numerator), formatCount(denominator));
}
