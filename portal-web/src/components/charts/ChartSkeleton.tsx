import { text } from '@/i18n';

/** Where a chart will be. */
export function ChartSkeleton() {
  return <div className="skeleton h-full" role="status" aria-label={text.chart.loading} />;
}
