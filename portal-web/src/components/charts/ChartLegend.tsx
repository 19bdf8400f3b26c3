import { text } from '@/i18n';
import { hueColour } from './hues';
import type { ChartModel } from './model';

/** Names the hues and the marks that are in use. */
export function ChartLegend({ model }: { model: ChartModel }) {
  const marks = [
    model.series.some(({ previous }) => previous) && text.chart.previousMark,
    model.partialIndex !== null && text.chart.partialMark,
  ].filter((mark): mark is string => Boolean(mark));
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {model.series.length > 1 &&
        model.series.map(({ id, label, hue }) => (
          <li key={id} className="flex items-center gap-1.5">
            <span className="h-0.5 w-4" style={{ background: hueColour(hue) }} />
            {label}
          </li>
        ))}
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  );
}
