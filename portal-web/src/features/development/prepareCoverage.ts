import type { Development } from '@/api/schema';
import type { Figure, Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { shareFigure } from '@/metrics/figure';

const t = text.development;

export interface CoverageView {
  figure: Figure;
  detail: string;
  uncovered: { id: string; title: string }[];
}

/** How many active documents the assistant knows, and by name those that it does not. */
export function prepareCoverage({ rag_chunk_coverage, meta }: Development): Prepared<CoverageView> {
  const { numerator, denominator, uncovered } = rag_chunk_coverage;
  if (denominator === 0) return { kind: 'empty', reason: t.noDocuments };
  const of = formatCount(denominator);
  return {
    kind: 'ready',
    value: {
      figure: shareFigure(rag_chunk_coverage, meta, 'rag_chunk_coverage'),
      detail:
        uncovered.length === 0
          ? t.allCovered
          : `${t.coverageDetail(formatCount(numerator ?? 0), of)}. ${t.uncoveredCount(formatCount(uncovered.length), of)}`,
      uncovered: uncovered.map(({ document_id: id, title }) => ({ id, title })),
    },
  };
}
