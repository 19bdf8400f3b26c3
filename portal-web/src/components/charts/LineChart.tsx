import { lazy } from 'react';
import { ChartFrame } from './ChartFrame';
import type { ChartModel } from './model';

const Drawing = lazy(() => import('./LineDrawing'));

/** One or more measures over days. */
export function LineChart({ model, asTable }: { model: ChartModel; asTable: boolean }) {
  return (
    <ChartFrame model={model} asTable={asTable}>
      {(drawing) => <Drawing {...drawing} />}
    </ChartFrame>
  );
}
