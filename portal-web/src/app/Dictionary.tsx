import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { dictionaryQuery } from '@/api/dictionary';
import { MetricInfoContext, type MetricInfo } from '@/components/cards/metricInfo';

/** Gives the info buttons their definitions. */
export function Dictionary({ children }: { children: ReactNode }) {
  const { data } = useQuery(dictionaryQuery);
  const lookup = useMemo(() => {
    const infos = new Map<string, MetricInfo>(
      data?.map((metric) => [
        metric.key,
        {
          name: metric.name,
          meaning: metric.meaning,
          formula: metric.formula,
          sources: metric.source_tables,
          unit: metric.unit,
          nullMeaning: metric.null_meaning,
        },
      ]),
    );
    return (key: string) => infos.get(key);
  }, [data]);
  return <MetricInfoContext value={lookup}>{children}</MetricInfoContext>;
}
