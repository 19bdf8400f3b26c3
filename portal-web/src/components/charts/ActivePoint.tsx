import { useEffect } from 'react';
import { ReferenceLine, useActiveTooltipLabel, useIsTooltipActive } from 'recharts';
import { crosshair, useCrosshair } from './crosshair';
import type { DrawingProps } from './model';

/** Tells which point is looked at here, and marks the one that is looked at in another chart. */
export function ActivePoint({ model, onActive }: DrawingProps) {
  const label = useActiveTooltipLabel();
  const active = useIsTooltipActive();
  const shown = useCrosshair();
  const index = active ? model.points.indexOf(String(label)) : -1;
  useEffect(() => {
    onActive(index < 0 ? null : index);
    crosshair.show(model.points[index] ?? null);
  }, [index, model.points, onActive]);
  useEffect(() => () => crosshair.show(null), []);
  if (shown === null || index >= 0 || model.names || !model.points.includes(shown)) return null;
  return <ReferenceLine x={shown} stroke="var(--muted)" strokeDasharray="3 3" />;
}
