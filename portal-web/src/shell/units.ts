import { queryOptions } from '@tanstack/react-query';
import { client, settle } from '@/api/client';
import type { Me } from '@/api/schema';
import { text } from '@/i18n';
import type { Destination } from './destinations';

const FEWEST_LETTERS = 2;
const MOST_DEVELOPMENTS = 8;
const MOST_UNITS = 4;

/** Where homes are looked for: in the development on screen, else in all of a few developments. */
export function searched({ developments }: Me, developmentId: string | null) {
  if (developmentId) return developments.filter(({ id }) => id === developmentId);
  return developments.length <= MOST_DEVELOPMENTS ? developments : [];
}

/** The homes that match what was typed, found by the server. */
export const unitsQuery = (developments: Me['developments'], typed: string) =>
  queryOptions({
    queryKey: ['palette', developments.map(({ id }) => id), typed],
    enabled: typed.length >= FEWEST_LETTERS && developments.length > 0,
    queryFn: async ({ signal }) => {
      const found = await Promise.all(
        developments.map((development) => unitsOf(development, typed, signal)),
      );
      return found.flat();
    },
  });

async function unitsOf(
  { id, name }: Me['developments'][number],
  q: string,
  signal: AbortSignal,
): Promise<Destination[]> {
  const call = client.GET('/api/admin/analytics/developments/{development_id}/units', {
    params: { path: { development_id: id }, query: { q, page_size: MOST_UNITS } },
    signal,
  });
  const { items } = (await settle(call)).body;
  return items.map(({ unit_id, unit_number, address }) => ({
    key: unit_id,
    label: text.palette.unitLabel(unit_number, address || name),
    kind: text.palette.unit,
    to: {
      pathname: `/admin-enterprise/developments/${id}/units`,
      search: `?row=${unit_id}&q=${encodeURIComponent(q)}`,
    },
  }));
}
