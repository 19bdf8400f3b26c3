import { useState, type ReactNode } from 'react';
import type { ChartModel } from '@/components/charts/model';
import type { CsvExport } from '@/components/tables/useExport';
import { Card } from './Card';
import { FigureText } from './FigureText';
import type { CardState, Figure } from './model';

export interface TrendView {
  headline?: Figure;
  delta?: string;
  facts?: { label: string; figure: Figure }[];
  /** Null where nothing can be drawn; the headline then says why. */
  chart: ChartModel | null;
  /** What the chart leaves out, or draws attention to. */
  note?: string;
}

interface Props {
  title: string;
  metric: string;
  state: CardState<TrendView>;
  className?: string;
  tables: boolean;
  /** The address of the rows behind the headline. */
  rows?: string | undefined;
  csv?: CsvExport | undefined;
  /** The class that reserves the height of headline, facts and chart. */
  height?: string;
  draw: (chart: ChartModel, asTable: boolean) => ReactNode;
}

/** A figure and its course over the window, as chart or as table. */
export function TrendCard({
  title,
  metric,
  state,
  className,
  tables,
  rows,
  csv,
  height = 'min-h-84',
  draw,
}: Props) {
  const [turned, setTurned] = useState(false);
  const asTable = tables !== turned;
  return (
    <Card
      title={title}
      metric={metric}
      state={state}
      height={height}
      rows={rows}
      csv={csv}
      table={{ shown: asTable, toggle: () => setTurned(!turned) }}
      {...(className ? { className } : {})}
    >
      {({ headline, delta, facts, chart, note }) => (
        <>
          {headline && <FigureText figure={headline} rows={rows} />}
          {delta && <p className="text-sm">{delta}</p>}
          {facts && <Facts facts={facts} />}
          {chart && <div className="mt-4">{draw(chart, asTable)}</div>}
          {note && <p className="mt-3 text-xs text-muted">{note}</p>}
        </>
      )}
    </Card>
  );
}

function Facts({ facts }: { facts: { label: string; figure: Figure }[] }) {
  return (
    <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
      {facts.map(({ label, figure }) => (
        <div key={label}>
          <dt className="text-xs text-muted">{label}</dt>
          <dd>
            <FigureText figure={figure} small />
          </dd>
        </div>
      ))}
    </dl>
  );
}
