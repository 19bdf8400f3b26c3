import { hueColour } from './hues';
import type { ChartModel } from './model';
import { pointName, valueText } from './names';

interface Props {
  model: ChartModel;
  active?: boolean | undefined;
  label?: string | number | undefined;
}

/** All values of the point under the pointer. */
export function ChartTooltip({ model, active, label }: Props) {
  const index = model.points.indexOf(String(label));
  if (!active || index < 0) return null;
  return (
    <div className="rounded-lg border border-line bg-raised px-3 py-2 text-sm shadow-lg">
      <p className="mb-1 font-medium">{pointName(model, index)}</p>
      <ul className="figures space-y-0.5">
        {model.series.map((series) => (
          <li key={series.id} className="flex items-center gap-2">
            <span className="size-2.5 rounded-full" style={{ background: hueColour(series.hue) }} />
            <span className="text-muted">{series.label}</span>
            <span className="ml-auto pl-4 font-medium">
              {valueText(model, series.values[index])}
            </span>
            {series.previous && (
              <span className="text-muted">({valueText(model, series.previous[index])})</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
