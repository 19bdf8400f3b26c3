import { useId } from 'react';
import { Bar, BarChart, Rectangle, ResponsiveContainer, Tooltip } from 'recharts';
import { chartMargin, dayAxes } from './axes';
import { ChartTooltip } from './ChartTooltip';
import { HatchPatterns } from './HatchPatterns';
import { hueColour } from './hues';
import type { ChartModel } from './model';
import { barRows, previousKey } from './rows';

/** Bars side by side or stacked; today is hatched, the period before an outline of dashes. */
export default function BarDrawing({ model, stacked }: { model: ChartModel; stacked: boolean }) {
  const id = useId();
  const hatch = (hue: string) => `url(#${id}${hue})`;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={barRows(model)}
        margin={chartMargin}
        barCategoryGap="22%"
        barGap={1}
        title={model.summary}
      >
        <HatchPatterns id={id} series={model.series} />
        {dayAxes(model)}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--line)', opacity: 0.5 }}
          content={({ active, label }) => (
            <ChartTooltip model={model} active={active} label={label} />
          )}
        />
        {model.series.flatMap((series) => [
          series.previous && !stacked && (
            <Bar
              key={previousKey(series.id)}
              dataKey={previousKey(series.id)}
              fill="none"
              stroke={hueColour(series.hue)}
              strokeOpacity={0.7}
              strokeDasharray="3 2"
              isAnimationActive={false}
            />
          ),
          <Bar
            key={series.id}
            dataKey={series.id}
            {...(stacked ? { stackId: 'stack' } : {})}
            isAnimationActive={false}
            shape={(bar: BarPlace) => (
              <Rectangle
                {...bar}
                fill={bar.index === model.partialIndex ? hatch(series.hue) : hueColour(series.hue)}
              />
            )}
          />,
        ])}
      </BarChart>
    </ResponsiveContainer>
  );
}

interface BarPlace {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  index?: number;
}
