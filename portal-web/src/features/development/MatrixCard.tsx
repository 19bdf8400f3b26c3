import { Card } from '@/components/cards/Card';
import type { CardState } from '@/components/cards/model';
import type { CsvExport } from '@/components/tables/useExport';
import { text } from '@/i18n';
import { cx } from '@/lib/cx';
import type { Availability, MatrixView } from './prepareMatrix';

const t = text.development;

const LOOKS: Record<Availability, string> = {
  own: 'bg-tint text-ink',
  development_wide: 'text-muted',
  needs_review: 'border border-gold text-ink',
  failed: 'border border-alert text-alert',
  missing: 'bg-alert text-surface font-semibold',
};

const head = 'sticky left-0 bg-surface pr-3 text-left font-medium';

interface Props {
  state: CardState<MatrixView>;
  csv: CsvExport;
}

/** Which kinds of documents each house type has; what is missing stands out. */
export function MatrixCard({ state, csv }: Props) {
  return (
    <Card title={t.matrix} metric="document.matrix" state={state} csv={csv} height="min-h-96">
      {({ lead, types, rows }) => (
        <>
          <p className="mb-3 text-sm">{lead}</p>
          <div
            className="relative overflow-x-auto pb-1"
            role="group"
            aria-label={t.matrix}
            tabIndex={0}
          >
            <table className="w-full border-separate border-spacing-0.5 text-xs">
              <caption className="sr-only">{t.matrix}</caption>
              <thead>
                <tr>
                  <th scope="col" className={cx(head, 'text-muted')}>
                    {t.matrixKind}
                  </th>
                  {types.map(({ code, homes }) => (
                    <th key={code} scope="col" className="px-1 pb-1 font-medium whitespace-nowrap">
                      {code}
                      <span className="block font-normal text-muted">{homes}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ kind, cells }) => (
                  <tr key={kind}>
                    <th scope="row" className={head}>
                      {kind}
                    </th>
                    {cells.map((cell, index) => (
                      <td
                        key={types[index]?.code}
                        title={cell.title}
                        className={cx('h-8 min-w-16 rounded-sm text-center', LOOKS[cell.state])}
                      >
                        {cell.text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Card>
  );
}
