import { CartesianGrid, XAxis, YAxis } from 'recharts';
import type { ChartModel } from './model';
import { namesOf } from './names';

const tick = { fill: 'var(--muted)', fontSize: 12 };
const NAMES_PX = 132;
const AMOUNTS_PX = 56;

/** The grid and both axes: days run to the right and amounts up, names run down and amounts to the right. */
export function chartAxes(model: ChartModel) {
  const named = model.names !== undefined;
  const [Points, Amounts] = named ? [YAxis, XAxis] : [XAxis, YAxis];
  return [
    <CartesianGrid key="grid" vertical={named} horizontal={!named} stroke="var(--line)" />,
    <Points key="points" {...pointProps(model)} {...(named ? names : days)} />,
    <Amounts
      key="amounts"
      {...amountProps(model)}
      {...(named ? { height: 40 } : { width: AMOUNTS_PX })}
      label={unitLabel(model.unit, named)}
    />,
  ];
}

export const dayMargin = { top: 32, right: 12, bottom: 0, left: 0 };
export const nameMargin = { top: 0, right: 16, bottom: 0, left: 0 };

const days = { minTickGap: 28, tickMargin: 8 } as const;
const names = { type: 'category', width: NAMES_PX, interval: 0 } as const;

function pointProps(model: ChartModel) {
  return {
    dataKey: 'point',
    tickFormatter: namesOf(model).short,
    tick,
    tickLine: false,
    axisLine: { stroke: 'var(--line)' },
  };
}

function amountProps({ formatTick }: ChartModel) {
  return {
    type: 'number',
    domain: [0, 'auto'],
    allowDecimals: formatTick(0.5) !== formatTick(1),
    tickFormatter: formatTick,
    tick,
    tickLine: false,
    axisLine: false,
  } as const;
}

function unitLabel(unit: string, named: boolean) {
  const style = { value: unit, fill: 'var(--muted)', fontSize: 12 };
  return named
    ? { ...style, position: 'insideBottomRight' as const, offset: 0 }
    : { ...style, position: 'insideTopLeft' as const, offset: 0, dy: -30 };
}
