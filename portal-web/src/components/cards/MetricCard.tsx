import { text } from '@/i18n';
import { ActivitySparkline } from './ActivitySparkline';
import type { CsvExport } from '@/components/tables/useExport';
import { Card } from './Card';
import { FigureText } from './FigureText';
import type { CardState, MetricView } from './model';

interface Props {
  title: string;
  metric?: string | undefined;
  state: CardState<MetricView>;
  /** The address of the rows behind the figure. */
  rows?: string | undefined;
  csv?: CsvExport | undefined;
}

/** One figure: value, change in words, sparkline, and what it rests on. */
export function MetricCard({ title, metric, state, rows, csv }: Props) {
  return (
    <Card title={title} metric={metric} state={state} rows={rows} csv={csv} height="min-h-24">
      {({ figure, detail, delta, n, spark }) => (
        <>
          <div className="flex items-end justify-between gap-3">
            <div className="min-w-0">
              <FigureText figure={figure} rows={rows} />
            </div>
            {spark && <ActivitySparkline values={spark} />}
          </div>
          {delta && <p className="mt-1 text-sm">{delta}</p>}
          {detail && <p className="mt-1 text-sm text-muted">{detail}</p>}
          {n && <p className="mt-1 text-xs text-muted">{text.card.n(n)}</p>}
        </>
      )}
    </Card>
  );
}
