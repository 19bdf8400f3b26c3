import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { formatDay } from '@/i18n/format';
import type { ChartModel } from './model';

const tick = { fill: 'var(--muted)', fontSize: 12 };

/** The grid and both axes, the same for every chart over days. */
export function dayAxes({ unit, formatTick }: ChartModel) {
  return [
    <CartesianGrid key="grid" vertical={false} stroke="var(--line)" />,
    <XAxis
      key="x"
      dataKey="day"
      tickFormatter={formatDay}
      tick={tick}
      tickLine={false}
      axisLine={{ stroke: 'var(--line)' }}
      minTickGap={28}
      tickMargin={8}
    />,
    <YAxis
      key="y"
      width={56}
      domain={[0, 'auto']}
      allowDecimals={formatTick(0.5) !== formatTick(1)}
      tickFormatter={formatTick}
      tick={tick}
      tickLine={false}
      axisLine={false}
      label={{
        value: unit,
        position: 'insideTopLeft',
        offset: 0,
        dy: -30,
        fill: 'var(--muted)',
        fontSize: 12,
      }}
    />,
  ];
}

export const chartMargin = { top: 32, right: 12, bottom: 0, left: 0 };
