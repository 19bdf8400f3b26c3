import type { Rag, VectorIndex } from '@/api/schema';
import type { Figure, Prepared } from '@/components/cards/model';
import type { TrendView } from '@/components/cards/TrendCard';
import type { BarItem } from '@/components/charts/BarList';
import { text } from '@/i18n';
import { formatCompact, formatCount } from '@/i18n/format';
import { partialIndex } from '@/metrics/days';
import { figure, reasonAt } from '@/metrics/figure';
import { totalSummary } from '@/metrics/summary';

const t = text.rag;
const ORPHANS = ['missing_document_id', 'dangling_document_id', 'other_source'] as const;

export interface OrphansView {
  figure: Figure;
  items: BarItem[];
}

/** Chunks of no document by kind; the kinds add up to the whole. */
export function prepareOrphans({ orphan_chunks, orphans, meta }: Rag): Prepared<OrphansView> {
  if (orphan_chunks === null || !orphans) {
    return { kind: 'empty', reason: reasonAt(meta, 'orphan_chunks') };
  }
  if (orphan_chunks === 0) return { kind: 'empty', reason: t.noOrphans };
  const items = ORPHANS.map((kind) => ({
    label: t.orphanKinds[kind],
    count: orphans[kind],
    share: orphans[kind] / orphan_chunks,
  }));
  return { kind: 'ready', value: { figure: { text: formatCount(orphan_chunks) }, items } };
}

/** New embeddings of the rolling seven days, and of each day of the window. */
export function prepareEmbeddings({
  embeddings_generated_last_7d,
  embeddings_by_day: points,
  meta,
}: Rag): Prepared<TrendView> {
  const headline = figure(
    embeddings_generated_last_7d,
    (count) => t.embeddings7d(formatCount(count)),
    meta,
    'embeddings_generated_last_7d',
  );
  if (!points) return { kind: 'ready', value: { headline, chart: null } };
  const [days, values] = [
    points.map(({ date }) => date),
    points.map(({ embeddings }) => embeddings),
  ];
  const label = t.embeddings;
  return {
    kind: 'ready',
    value: {
      headline,
      chart: {
        points: days,
        partialIndex: partialIndex(points),
        series: [{ id: 'embeddings', label, hue: 'green', values }],
        unit: text.units.chunks,
        format: formatCount,
        formatTick: formatCompact,
        summary: totalSummary(
          { label, days, values, format: formatCount },
          formatCount(values.reduce((total, value) => total + value, 0)),
        ),
      },
    },
  };
}

export interface HealthView {
  status: string;
  well: boolean;
  reason: string;
  indexable: Figure;
  /** Null where the reader may not see the indexes, with the reason. */
  indexes: { rows: VectorIndex[] } | { missing: string };
  zone: string;
}

export function prepareHealth({ vector_index_health: health, meta }: Rag): Prepared<HealthView> {
  const { status, reason, indexable_rows, indexes } = health;
  const words: Record<string, string> = t.healthStates;
  return {
    kind: 'ready',
    value: {
      status: words[status] ?? status,
      well: status === 'healthy',
      reason,
      indexable: figure(indexable_rows, formatCount, meta, 'vector_index_health.indexable_rows'),
      indexes: indexes
        ? { rows: indexes }
        : { missing: reasonAt(meta, 'vector_index_health.indexes') },
      zone: meta.zone,
    },
  };
}
