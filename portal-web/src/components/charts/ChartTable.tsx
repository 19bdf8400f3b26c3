import { RowsLink } from '@/components/ui/RowsLink';
import { text } from '@/i18n';
import { PlainTable, type Column } from '@/components/tables/PlainTable';
import type { ChartModel, Series } from './model';
import { namesOf, pointName } from './names';

interface Line {
  index: number;
  point: string;
}

/** The chart's figures, row by row, each leading to what is behind it. */
export function ChartTable({ model }: { model: ChartModel }) {
  const lines = model.points.map((point, index) => ({ index, point }));
  return (
    <PlainTable
      caption={model.summary}
      columns={[pointColumn(model), ...model.series.flatMap((series) => columnsOf(series, model))]}
      rows={lines}
      rowKey={({ point }) => point}
      long
    />
  );
}

function pointColumn(model: ChartModel): Column<Line> {
  return {
    key: 'point',
    header: namesOf(model).header,
    cell: ({ index }) => pointName(model, index),
  };
}

function columnsOf(series: Series, { format }: ChartModel): Column<Line>[] {
  const column = (
    key: string,
    header: string,
    values: (number | null)[],
    rows: (string | null)[] = [],
  ): Column<Line> => ({
    key,
    header,
    numeric: true,
    cell: ({ index }) => {
      const value = values[index] ?? null;
      if (value === null) return text.dash;
      const to = rows[index];
      return to ? <RowsLink to={to}>{format(value)}</RowsLink> : format(value);
    },
  });
  const own = column(series.id, series.label, series.values, series.rows);
  if (!series.previous) return [own];
  return [own, column(`${series.id}:previous`, text.chart.previous(series.label), series.previous)];
}
