import { memo, useId } from 'react';
import { Bar, BarChart, Rectangle, ResponsiveContainer, Tooltip } from 'recharts';
import { useNavigate } from 'react-router';
import { ActivePoint } from './ActivePoint';
import { ChartAxes, dayMargin, nameMargin } from './axes';
import { ChartTooltip } from './ChartTooltip';
import { HatchPatterns } from './HatchPatterns';
import { hueColour } from './hues';
import { InTurn } from './InTurn';
import type { DrawingProps, Series } from './model';
import { barRows, previousKey } from './rows';

type Props = DrawingProps & { stacked: boolean };

/** Bars side by side or stacked; today is hatched, the period before an outline of dashes. */
export default function BarDrawing(props: Props) {
  return <InTurn>{() => <Bars {...props} />}</InTurn>;
}

/** Drawn for its model alone: the point under the pointer changes around it. */
const Bars = memo(function Bars({ model, onActive, stacked }: Props) {
  const id = useId();
  const navigate = useNavigate();
  const fill = ({ hue }: Series, index?: number) =>
    index === model.partialIndex ? `url(#${id}${hue})` : hueColour(hue);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={barRows(model)}
        layout={model.names ? 'vertical' : 'horizontal'}
        margin={model.names ? nameMargin : dayMargin}
        barCategoryGap="22%"
        barGap={1}
        title={model.summary}
      >
        <HatchPatterns id={id} series={model.series} />
        <ChartAxes model={model} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--line)', opacity: 0.5 }}
          content={({ active, label }) => (
            <ChartTooltip model={model} active={active} label={label} />
          )}
        />
        {model.series.flatMap((series) => [
          series.previous && !stacked && <PreviousBar key={previousKey(series.id)} {...series} />,
          <Bar
            key={series.id}
            dataKey={series.id}
            {...(stacked ? { stackId: 'stack' } : {})}
            isAnimationActive={false}
            onClick={(_, index, event) => {
              event.stopPropagation();
              const rows = series.rows?.[index];
              if (rows) void navigate(rows);
            }}
            shape={(bar: BarPlace) => <Rectangle {...bar} fill={fill(series, bar.index)} />}
          />,
        ])}
        <ActivePoint model={model} onActive={onActive} />
      </BarChart>
    </ResponsiveContainer>
  );
});

function PreviousBar({ id, hue }: Series) {
  return (
    <Bar
      dataKey={previousKey(id)}
      fill="none"
      stroke={hueColour(hue)}
      strokeOpacity={0.7}
      strokeDasharray="3 2"
      isAnimationActive={false}
    />
  );
}

interface BarPlace {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  index?: number;
}
