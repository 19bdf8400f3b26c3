import type { QueryClient } from '@tanstack/react-query';
import type { Answer } from '@/api/analytics';
import type { Meta } from '@/api/schema';
import { text } from '@/i18n';

export interface Freshness {
  asOf: string;
  zone: string;
  /** The instant, by this browser's clock, at which the figures were computed. */
  computedAt: number;
}

/** The oldest figures on screen, by the answers in use; null while there are none. */
export function freshnessOf(queries: QueryClient): Freshness | null {
  const all = queries
    .getQueryCache()
    .findAll({ queryKey: ['analytics'], type: 'active' })
    .flatMap(({ state }) => {
      const answer = state.data as Answer<{ meta: Meta }> | undefined;
      if (!answer) return [];
      const { as_of: asOf, zone } = answer.body.meta;
      return [{ asOf, zone, computedAt: state.dataUpdatedAt - answer.ageSeconds * 1000 }];
    });
  return all.reduce<Freshness | null>(
    (oldest, next) => (!oldest || next.computedAt < oldest.computedAt ? next : oldest),
    null,
  );
}

export function ageText(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return text.shell.justNow;
  if (minutes < 60) return text.shell.minutesOld(minutes);
  return text.shell.hoursOld(Math.floor(minutes / 60));
}
