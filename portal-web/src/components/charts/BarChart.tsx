import { lazy } from 'react';
import { ChartFrame } from './ChartFrame';
import type { ChartModel } from './model';

const Drawing = lazy(() => import('./BarDrawing'));

/** Amounts over days or of named things, each measure beside the others. */
export function BarChart({ model, asTable }: { model: ChartModel; asTable: boolean }) {
  return (
    <ChartFrame model={model} asTable={asTable}>
      {(drawing) => <Drawing {...drawing} stacked={false} />}
    </ChartFrame>
  );
}
