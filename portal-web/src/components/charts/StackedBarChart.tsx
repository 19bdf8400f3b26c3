import { lazy } from 'react';
import { ChartFrame } from './ChartFrame';
import type { ChartModel } from './model';

const Drawing = lazy(() => import('./BarDrawing'));

/** The parts of a whole over days or of named things; the parts add up to the whole. */
export function StackedBarChart({ model, asTable }: { model: ChartModel; asTable: boolean }) {
  return (
    <ChartFrame model={model} asTable={asTable}>
      {(drawing) => <Drawing {...drawing} stacked />}
    </ChartFrame>
  );
}
