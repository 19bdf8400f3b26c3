/** The hues that colour-blind readers can tell apart; each names an identity, not a position. */
export type Hue = 'gold' | 'ink' | 'blue' | 'green' | 'orange' | 'purple' | 'sky' | 'pink';

export interface Series {
  id: string;
  label: string;
  hue: Hue;
  /** One value a point; null is a gap, never 0. */
  values: (number | null)[];
  /** The same positions of the period before. */
  previous?: (number | null)[];
  /** The addresses of the rows behind each value. */
  rows?: (string | null)[];
}

/** What the points of a chart are, and how they are called. */
export interface PointNames {
  header: string;
  short: (point: string) => string;
  long: (point: string) => string;
}

/** All that a chart draws, decided beforehand: drawing computes nothing. */
export interface ChartModel {
  /** Local days `YYYY-MM-DD`, or what `names` says. */
  points: string[];
  /** Absent for days. Named things lie below each other, since their names are long. */
  names?: PointNames;
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

/** What draws a model. Points are told by their position. */
export interface DrawingProps {
  model: ChartModel;
  /** The point under the pointer or the keyboard; null when there is none. */
  onActive: (index: number | null) => void;
}
