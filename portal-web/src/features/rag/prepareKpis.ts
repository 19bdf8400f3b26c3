import type { Rag } from '@/api/schema';
import type { MetricView, Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount, formatShare } from '@/i18n/format';
import { sum } from '@/metrics/days';
import { figure } from '@/metrics/figure';

export interface Kpi {
  title: string;
  metric: string;
  /** The table of the API that holds the figure; absent where none does. */
  series?: string;
  prepare: (body: Rag) => Prepared<MetricView>;
}

const t = text.rag;

/** The key figures in the order in which they are read. */
export const kpis: readonly Kpi[] = [
  {
    title: t.chunks,
    metric: 'rag.chunks_per_development',
    series: 'chunks_per_development',
    prepare: prepareChunks,
  },
  { title: t.length, metric: 'rag.avg_chunk_length', prepare: prepareLength },
  {
    title: t.orphans,
    metric: 'rag.orphan_chunks',
    prepare: ({ orphan_chunks, meta }) =>
      ready({ figure: figure(orphan_chunks, formatCount, meta, 'orphan_chunks') }),
  },
  {
    title: t.mismatch,
    metric: 'rag.tenant_mismatch_chunks',
    prepare: ({ tenant_mismatch_chunks, meta }) =>
      ready({
        figure: figure(tenant_mismatch_chunks, formatCount, meta, 'tenant_mismatch_chunks'),
        detail: t.mismatchDetail,
      }),
  },
];

/** All chunks in scope: those of the developments and the shared ones. */
function prepareChunks({ chunks_per_development, shared_chunks, meta }: Rag) {
  const parts = chunks_per_development &&
    shared_chunks && [...chunks_per_development, shared_chunks];
  const total = parts && sum(parts.map(({ chunks }) => chunks));
  const embedded = parts && sum(parts.map((part) => part.embedded));
  return ready({
    figure: figure(total, formatCount, meta, 'chunks_per_development'),
    ...(total && embedded !== null
      ? { detail: t.embeddedDetail(formatCount(embedded), formatShare(embedded / total)) }
      : {}),
  });
}

function prepareLength({ avg_chunk_length: average, chunk_length: length, meta }: Rag) {
  const spread =
    length && length.p5 !== null && length.p95 !== null
      ? { detail: t.lengthDetail(formatCount(length.p5), formatCount(length.p95)) }
      : {};
  return ready({
    figure: figure(average, formatCount, meta, 'avg_chunk_length'),
    ...spread,
    ...(length ? { n: formatCount(length.n) } : {}),
  });
}

const ready = (value: MetricView): Prepared<MetricView> => ({ kind: 'ready', value });
