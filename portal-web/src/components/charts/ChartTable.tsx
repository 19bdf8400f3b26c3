import { text } from '@/i18n';
import { formatLongDay } from '@/i18n/format';
import { PlainTable, type Column } from '@/components/tables/PlainTable';
import type { ChartModel, Series } from './model';

interface Line {
  index: number;
  day: string;
}

/** The chart's figures, row by row. */
export function ChartTable({ model }: { model: ChartModel }) {
  const lines = model.days.map((day, index) => ({ index, day }));
  return (
    <PlainTable
      caption={model.summary}
      columns={[dayColumn(model), ...model.series.flatMap((series) => columnsOf(series, model))]}
      rows={lines}
      rowKey={({ day }) => day}
      long
    />
  );
}

function dayColumn({ partialIndex }: ChartModel): Column<Line> {
  return {
    key: 'day',
    header: text.chart.day,
    cell: ({ day, index }) =>
      index === partialIndex ? `${formatLongDay(day)}, ${text.chart.partial}` : formatLongDay(day),
  };
}

function columnsOf(series: Series, { format }: ChartModel): Column<Line>[] {
  const column = (key: string, header: string, values: (number | null)[]): Column<Line> => ({
    key,
    header,
    numeric: true,
    cell: ({ index }) => {
      const value = values[index] ?? null;
      return value === null ? text.dash : format(value);
    },
  });
  const own = column(series.id, series.label, series.values);
  if (!series.previous) return [own];
  return [own, column(`${series.id}:previous`, text.chart.previous(series.label), series.previous)];
}
