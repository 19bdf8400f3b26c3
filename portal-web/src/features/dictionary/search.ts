import type { MetricDefinition } from '@/api/schema';

export interface Family {
  family: string;
  metrics: MetricDefinition[];
}

/** The definitions that hold all of the typed words, by family, in the order of the dictionary. */
export function searchMetrics(metrics: MetricDefinition[], typed: string): Family[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const families = new Map<string, MetricDefinition[]>();
  for (const metric of metrics) {
    if (!words.every((word) => textOf(metric).includes(word))) continue;
    families.set(metric.family, [...(families.get(metric.family) ?? []), metric]);
  }
  return [...families].map(([family, found]) => ({ family, metrics: found }));
}

function textOf({ key, name, meaning, formula, source_tables }: MetricDefinition): string {
  return [key, name, meaning, formula, ...source_tables].join(' ').toLowerCase();
}
