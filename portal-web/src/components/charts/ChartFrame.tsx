import { Suspense, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { text } from '@/i18n';
import { cx } from '@/lib/cx';
import { ChartLegend } from './ChartLegend';
import { ChartSkeleton } from './ChartSkeleton';
import { ChartTable } from './ChartTable';
import type { ChartModel, DrawingProps } from './model';
import { pointText, rowsAt } from './names';

const ROW_PX = 34;
const AXIS_PX = 56;

interface Props {
  model: ChartModel;
  asTable: boolean;
  children: (drawing: DrawingProps) => ReactNode;
}

/**
 * What every chart has: a sentence that sums it up, a legend, a table of the same figures, and the way from a point
 * to its rows. It is one stop of the tab key; arrows go from point to point, Enter opens the rows.
 */
export function ChartFrame({ model, asTable, children }: Props) {
  return (
    <figure className="min-w-0">
      <figcaption className="sr-only">{model.summary}</figcaption>
      {asTable ? (
        <ChartTable model={model} />
      ) : (
        <>
          <Plot model={model}>{children}</Plot>
          <ChartLegend model={model} />
        </>
      )}
    </figure>
  );
}

function Plot({ model, children }: Omit<Props, 'asTable'>) {
  const navigate = useNavigate();
  const [active, setActive] = useState<number | null>(null);
  const rows = active === null ? null : rowsAt(model, active);
  const open = () => {
    if (rows) void navigate(rows);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.stopPropagation();
    open();
  };
  return (
    // The drawing inside takes the focus and the arrows; this only adds what Enter and a click do with a point.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className={cx(!model.names && 'h-60', rows !== null && 'cursor-pointer')}
      style={model.names ? { height: model.points.length * ROW_PX + AXIS_PX } : undefined}
      onKeyDownCapture={onKeyDown}
      onClick={open}
    >
      <Suspense fallback={<ChartSkeleton />}>{children({ model, onActive: setActive })}</Suspense>
      <p className="sr-only" aria-live="polite">
        {active !== null && pointText(model, active)}
        {rows !== null && `. ${text.chart.enterOpens}`}
      </p>
    </div>
  );
}
