import type { Rag } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { TrendView } from '@/components/cards/TrendCard';
import type { ChartModel, Series } from '@/components/charts/model';
import { text } from '@/i18n';
import { formatCompact, formatCount } from '@/i18n/format';
import { sum } from '@/metrics/days';
import { reasonAt } from '@/metrics/figure';
import { entityHues, MOST_ENTITIES } from '@/metrics/entityHues';

const t = text.rag;
const MOST_BARS = 12;

/** Embedded and other chunks of each development, most first; together they are its chunks. */
export function prepareDevelopments({
  chunks_per_development,
  shared_chunks,
  meta,
}: Rag): Prepared<TrendView> {
  if (!chunks_per_development || !shared_chunks) {
    return { kind: 'empty', reason: reasonAt(meta, 'chunks_per_development') };
  }
  const shared = { ...shared_chunks, development_id: '', name: t.shared };
  const all = byChunks([...chunks_per_development, ...(shared.chunks > 0 ? [shared] : [])]);
  if (all.length === 0) return noDevelopments;
  const shown = all.slice(0, MOST_BARS);
  const series: Series[] = [
    { id: 'embedded', label: t.embedded, hue: 'green', values: shown.map((one) => one.embedded) },
    {
      id: 'others',
      label: t.notEmbedded,
      hue: 'orange',
      values: shown.map((one) => one.chunks - one.embedded),
    },
  ];
  const chart = named(
    t.development,
    shown.map(({ name }) => name),
    series,
  );
  return { kind: 'ready', value: { chart, note: noteOf(shown.length, all.length, t.topOf) } };
}

/** The chunks of each house type, stacked by the developments that they belong to. */
export function prepareHouseTypes(body: Rag): Prepared<TrendView> {
  const { house_type_distribution, house_types_by_development, meta } = body;
  if (!house_type_distribution || !house_types_by_development) {
    return { kind: 'empty', reason: reasonAt(meta, 'house_type_distribution') };
  }
  const all = byChunks(house_type_distribution);
  if (all.length === 0) return noChunks;
  const shown = all.slice(0, MOST_BARS);
  const groups = new Map(
    house_types_by_development.map((group) => [
      keyOf(group.development_id, group.house_type_code),
      group.chunks,
    ]),
  );
  const { named: own, others } = stackedDevelopments(body);
  const hues = entityHues(own.map(({ id }) => id ?? ''));
  const valuesOf = (ids: (string | null)[]) =>
    shown.map(({ house_type_code }) =>
      sum(ids.map((id) => groups.get(keyOf(id, house_type_code)) ?? 0)),
    );
  const series: Series[] = own.map(({ id, name }) => ({
    id: id ?? 'shared',
    label: name,
    hue: hues(id ?? ''),
    values: valuesOf([id]),
  }));
  if (others.length > 0) {
    const label = t.otherDevelopments(formatCount(others.length));
    series.push({ id: 'others', label, hue: 'ink', values: valuesOf(others) });
  }
  const names = shown.map(({ house_type_code, label }) => house_type_code ?? typeName(label));
  const chart = named(t.houseType, names, series.filter(hasAny));
  return { kind: 'ready', value: { chart, note: typesNote(body, shown.length, all.length) } };
}

/** What is not drawn, and the types that people live in and that the assistant knows nothing about. */
function typesNote({ house_type_distribution: types }: Rag, shown: number, total: number): string {
  const flagged = (types ?? []).filter(({ flag }) => flag !== null).map(({ label }) => label);
  const note = noteOf(shown, total, t.typesOf);
  return flagged.length === 0 ? note : `${note}. ${t.flagged(flagged.join(', '))}`;
}

/** The developments that get a colour of their own, and the ids of the rest. */
function stackedDevelopments({ chunks_per_development, shared_chunks }: Rag) {
  const all: { id: string | null; name: string; chunks: number }[] = [
    ...(chunks_per_development ?? []).map((one) => ({ ...one, id: one.development_id })),
    ...(shared_chunks?.chunks ? [{ id: null, name: t.shared, chunks: shared_chunks.chunks }] : []),
  ];
  const ranked = byChunks(all);
  const most = ranked.length > MOST_ENTITIES ? MOST_ENTITIES - 1 : MOST_ENTITIES;
  return { named: ranked.slice(0, most), others: ranked.slice(most).map(({ id }) => id) };
}

function named(header: string, points: string[], series: Series[]): ChartModel {
  const totals = points.map((_, index) => sum(series.map(({ values }) => values[index] ?? 0)));
  const most = Math.max(0, ...totals);
  return {
    points,
    names: { header, short: (name) => name, long: (name) => name },
    partialIndex: null,
    series,
    unit: text.units.chunks,
    format: formatCount,
    formatTick: formatCompact,
    summary: t.summary(
      header,
      formatCount(sum(totals)),
      points[totals.indexOf(most)] ?? '',
      formatCount(most),
    ),
  };
}

const byChunks = <T extends { chunks: number }>(all: T[]): T[] =>
  [...all].sort((one, other) => other.chunks - one.chunks);

const hasAny = ({ values }: Series) => values.some((value) => value !== null && value > 0);
const keyOf = (id: string | null, code: string | null) => `${id ?? ''}/${code ?? ''}`;
const typeName = (label: string) => (label === 'all_types' ? t.allTypes : label);

const noteOf = (
  shown: number,
  total: number,
  say: (shown: string, total: string) => string,
): string => say(formatCount(shown), formatCount(total));

const noChunks: Prepared<never> = { kind: 'empty', reason: t.noChunks };
const noDevelopments: Prepared<never> = {
  kind: 'empty',
  reason: text.empty.noDevelopments,
  nextText: text.empty.nextScope,
};
