import { Link } from 'react-router';
import { Card } from '@/components/cards/Card';
import { FigureText } from '@/components/cards/FigureText';
import type { CardState } from '@/components/cards/model';
import type { CsvExport } from '@/components/tables/useExport';
import { text } from '@/i18n';
import type { CoverageView } from './prepareCoverage';

const t = text.development;

interface Props {
  state: CardState<CoverageView>;
  csv: CsvExport;
  /** The address of a document. */
  rowTo: (document: string) => string;
}

/** How much of its documents the assistant knows, and which ones it does not. */
export function CoverageCard({ state, csv, rowTo }: Props) {
  return (
    <Card
      title={t.coverage}
      metric="development.rag_chunk_coverage"
      state={state}
      csv={csv}
      height="min-h-40"
    >
      {({ figure, detail, uncovered }) => (
        <>
          <FigureText figure={figure} />
          <p className="mt-1 text-sm text-muted">{detail}</p>
          {uncovered.length > 0 && (
            <ul
              aria-label={t.uncovered}
              className="mt-3 grid grid-cols-1 gap-x-6 gap-y-1.5 text-sm sm:grid-cols-2 xl:grid-cols-3"
            >
              {uncovered.map(({ id, title }) => (
                <li key={id}>
                  <Link
                    to={rowTo(id)}
                    className="underline decoration-line underline-offset-4 hover:decoration-accent"
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  );
}
