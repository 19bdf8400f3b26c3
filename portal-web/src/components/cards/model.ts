/** A value as text, or the reason in words why there is none. */
export type Figure = { text: string } | { missing: string };

/** What a card can say of its content. */
export type Prepared<T> =
  | { kind: 'empty'; reason: string; next?: 'longerRange'; nextText?: string }
  | { kind: 'ready'; value: T; coverage?: string };

/** The five states of a card; partial coverage and staleness are notices beside the figures. */
export type CardState<T> =
  | { kind: 'loading' }
  | { kind: 'error'; error: unknown; retry: () => void }
  | { kind: 'empty'; reason: string; nextText?: string; onNext?: () => void; notices: string[] }
  | { kind: 'ready'; value: T; notices: string[] };

export interface MetricView {
  figure: Figure;
  detail?: string;
  delta?: string;
  /** How many measurements the figure rests on. */
  n?: string;
  spark?: (number | null)[];
}
