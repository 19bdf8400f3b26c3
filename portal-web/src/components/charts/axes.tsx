import type { SVGProps } from 'react';
import { CartesianGrid, useChartHeight, useChartWidth, XAxis, YAxis } from 'recharts';
import type { ChartModel } from './model';
import { namesOf } from './names';
import { amountCount, shownPoints } from './ticks';
import { NameText, TickText } from './tickTexts';

const NAMES_PX = 132;
const AMOUNTS_PX = 56;

export const dayMargin = { top: 32, right: 24, bottom: 0, left: 0 };
export const nameMargin = { top: 0, right: 16, bottom: 0, left: 0 };

interface Props {
  model: ChartModel;
}

/** The grid and both axes: days run to the right and amounts up, names run down and amounts to the right. */
export function ChartAxes({ model }: Props) {
  return model.names ? <NameAxes model={model} /> : <DayAxes model={model} />;
}

function DayAxes({ model }: Props) {
  const width = (useChartWidth() ?? 0) - AMOUNTS_PX - dayMargin.right;
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        {...pointProps(model)}
        ticks={shownPoints(model.points, width)}
        tick={TickText}
        tickMargin={8}
      />
      <YAxis {...amountProps(model)} width={AMOUNTS_PX} />
      <Unit x={0} y={12} textAnchor="start" unit={model.unit} />
    </>
  );
}

function NameAxes({ model }: Props) {
  const [width = 0, height = 0] = [useChartWidth(), useChartHeight()];
  return (
    <>
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <YAxis {...pointProps(model)} type="category" width={NAMES_PX} tick={NameText} />
      <XAxis
        {...amountProps(model)}
        height={40}
        tickCount={amountCount(width - NAMES_PX - nameMargin.right)}
      />
      <Unit x={width - nameMargin.right} y={height - 4} textAnchor="end" unit={model.unit} />
    </>
  );
}

/** What the amounts are, at the end of their axis. */
function Unit({ unit, ...place }: SVGProps<SVGTextElement> & { unit: string }) {
  return (
    <text {...place} fill="var(--muted)" fontSize={12}>
      {unit}
    </text>
  );
}

// Which texts find room is decided here: Recharts would write each of them into the page to measure it.
const common = { interval: 0, tickLine: false } as const;

function pointProps(model: ChartModel) {
  return {
    ...common,
    dataKey: 'point',
    tickFormatter: namesOf(model).short,
    axisLine: { stroke: 'var(--line)' },
  };
}

function amountProps({ formatTick }: ChartModel) {
  return {
    ...common,
    type: 'number',
    domain: [0, 'auto'],
    allowDecimals: formatTick(0.5) !== formatTick(1),
    tickFormatter: formatTick,
    tick: TickText,
    axisLine: false,
  } as const;
}
