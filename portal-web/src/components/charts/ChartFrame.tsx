import { Suspense, type ReactNode } from 'react';
import { text } from '@/i18n';
import { ChartLegend } from './ChartLegend';
import { ChartTable } from './ChartTable';
import type { ChartModel } from './model';

interface Props {
  model: ChartModel;
  asTable: boolean;
  children: ReactNode;
}

/** What every chart has: a sentence that sums it up, a legend, and a table of the same figures. */
export function ChartFrame({ model, asTable, children }: Props) {
  return (
    <figure className="min-w-0">
      <figcaption className="sr-only">{model.summary}</figcaption>
      {asTable ? (
        <ChartTable model={model} />
      ) : (
        <>
          <div className="h-60">
            <Suspense
              fallback={
                <div className="skeleton h-full" role="status" aria-label={text.chart.loading} />
              }
            >
              {children}
            </Suspense>
          </div>
          <ChartLegend model={model} />
        </>
      )}
    </figure>
  );
}
