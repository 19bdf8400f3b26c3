import { createContext, useContext } from 'react';

export interface MetricInfo {
  name: string;
  meaning: string;
  formula: string;
  sources: string[];
  unit: string;
  nullMeaning: string | null;
}

type Lookup = (key: string) => MetricInfo | undefined;

/** Where the info buttons find what a figure means. */
export const MetricInfoContext = createContext<Lookup>(() => undefined);

export function useMetricInfo(key: string): MetricInfo | undefined {
  return useContext(MetricInfoContext)(key);
}
