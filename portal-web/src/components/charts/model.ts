/** The hues that colour-blind readers can tell apart; each names an identity, not a position. */
export type Hue = 'gold' | 'ink' | 'blue' | 'green' | 'orange' | 'purple' | 'sky' | 'pink';

export interface Series {
  id: string;
  label: string;
  hue: Hue;
  /** One value a category; null is a gap, never 0. */
  values: (number | null)[];
  /** The same positions of the period before. */
  previous?: (number | null)[];
}

/** All that a chart draws, decided beforehand: drawing computes nothing. */
export interface ChartModel {
  /** Local days `YYYY-MM-DD`. */
  days: string[];
  /** The position of today's unfinished day, or null. */
  partialIndex: number | null;
  series: Series[];
  /** The unit on the axis. */
  unit: string;
  format: (value: number) => string;
  formatTick: (value: number) => string;
  /** One sentence that says what the chart shows. */
  summary: string;
}
