import type { Delta } from '@/api/schema';
import { text } from '@/i18n';
import { formatDecimal, formatShare } from '@/i18n/format';

/** A change in words; undefined where no comparison was asked for. */
export function deltaText(delta: Delta | undefined): string | undefined {
  if (!delta) return undefined;
  if (delta.value === null) return text.delta.none;
  if (delta.value === 0) return text.delta.same;
  const size = Math.abs(delta.value);
  const up = delta.value > 0;
  if (delta.unit === 'points') {
    return up ? text.delta.higher(formatDecimal(size)) : text.delta.lower(formatDecimal(size));
  }
  return up ? text.delta.more(formatShare(size / 100)) : text.delta.less(formatShare(size / 100));
}

/** Spreads into a view only when there is something to say. */
export function withDelta(delta: Delta | undefined): { delta?: string } {
  const said = deltaText(delta);
  return said === undefined ? {} : { delta: said };
}
