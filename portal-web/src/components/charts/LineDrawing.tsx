import { memo } from 'react';
import { Line, LineChart, ResponsiveContainer, Tooltip, type DotItemDotProps } from 'recharts';
import { ActivePoint } from './ActivePoint';
import { ChartAxes, dayMargin } from './axes';
import { ChartTooltip } from './ChartTooltip';
import { hueColour } from './hues';
import { InTurn } from './InTurn';
import type { DrawingProps, Series } from './model';
import { isLone, lineRows, partialKey, previousKey } from './rows';

const straight = { type: 'linear', connectNulls: false, isAnimationActive: false } as const;

/** Straight segments, gaps where there is no value, today dotted, the period before dashed. */
export default function LineDrawing(props: DrawingProps) {
  return <InTurn>{() => <Lines {...props} />}</InTurn>;
}

/** Drawn for its model alone: the point under the pointer changes around it. */
const Lines = memo(function Lines({ model, onActive }: DrawingProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={lineRows(model)} margin={dayMargin} title={model.summary}>
        <ChartAxes model={model} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--muted)' }}
          content={({ active, label }) => (
            <ChartTooltip model={model} active={active} label={label} />
          )}
        />
        {model.series.flatMap((series) => linesOf(series, model.partialIndex))}
        <ActivePoint model={model} onActive={onActive} />
      </LineChart>
    </ResponsiveContainer>
  );
});

function linesOf(series: Series, partialIndex: number | null) {
  const stroke = hueColour(series.hue);
  const finished = series.values.map((value, index) => (index === partialIndex ? null : value));
  const lone = ({ key, cx, cy, index }: DotItemDotProps) =>
    isLone(finished, index) ? <circle key={key} cx={cx} cy={cy} r={3} fill={stroke} /> : null;
  const unfinished = ({ key, cx, cy, index }: DotItemDotProps) =>
    index === partialIndex ? (
      <circle key={key} cx={cx} cy={cy} r={3.5} fill="var(--surface)" stroke={stroke} />
    ) : null;
  return [
    series.previous && (
      <Line
        {...straight}
        key={previousKey(series.id)}
        dataKey={previousKey(series.id)}
        stroke={stroke}
        strokeOpacity={0.55}
        strokeDasharray="6 4"
        dot={false}
        activeDot={false}
      />
    ),
    <Line
      {...straight}
      key={series.id}
      dataKey={series.id}
      stroke={stroke}
      strokeWidth={2}
      dot={finished.some((_, index) => isLone(finished, index)) && lone}
    />,
    <Line
      {...straight}
      key={partialKey(series.id)}
      dataKey={partialKey(series.id)}
      stroke={stroke}
      strokeWidth={2}
      strokeDasharray="2 4"
      activeDot={false}
      dot={partialIndex !== null && unfinished}
    />,
  ];
}
