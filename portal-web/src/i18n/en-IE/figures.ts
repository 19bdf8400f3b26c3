export const card = {
  info: (title: string) => `What “${title}” means`,
  menu: (title: string) => `More on “${title}”`,
  asTable: 'Show as table',
  asChart: 'Show as chart',
  showRows: 'Show the rows',
  asCsv: 'Save as CSV',
  slow: 'This takes longer than usual: a first computation over a long time can take a minute.',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Not copied; it stands in the address bar',
  loading: (title: string) => `${title} is loading`,
  retry: 'Try again',
  failed: 'This figure could not be loaded.',
  drawingFailed: 'This figure could not be drawn.',
  requestId: (id: string) => `Request ${id}`,
  stale: 'Older figures: a newer computation is under way.',
  notRefreshed: 'Could not refresh; these are the last figures received.',
  coverage: (share: string, numerator: string, denominator: string) =>
    `Recorded for ${share} of answers (${numerator} of ${denominator}).`,
  formula: 'Formula',
  source: 'Source',
  unit: 'Unit',
  window: 'Window',
  whenMissing: 'When a dash',
  noDefinition: 'The definition could not be loaded.',
  n: (n: string) => `n = ${n}`,
};

export const reasons = {
  no_denominator: 'There is nothing to take a share of in this window.',
  no_samples: 'No measurement in this window.',
  not_recorded: 'Not recorded by the assistant in this window.',
  source_missing: 'The source of this figure is not set up.',
  suppressed_small_n: 'Too few ratings to show a share without misleading (fewer than 5).',
  out_of_scope: 'Outside of what your role may see.',
  unknown: 'Not available.',
};

export const errors = {
  network: 'The server cannot be reached.',
  unexpected: 'The server answered in an unexpected way.',
  timeout: 'The server took too long to answer.',
  cancelled: 'Cancelled.',
};

export const delta = {
  more: (share: string) => `${share} more than the period before`,
  less: (share: string) => `${share} less than the period before`,
  higher: (points: string) => `${points} points higher than the period before`,
  lower: (points: string) => `${points} points lower than the period before`,
  same: 'practically the same as the period before',
  none: 'no comparison: there was nothing in the period before',
};

export const chart = {
  day: 'Day',
  hour: 'Hour',
  previous: (label: string) => `${label}, period before`,
  partial: 'today so far',
  partialMark: 'Dotted or hatched: today so far',
  previousMark: 'Dashed: the period before',
  noValue: 'no value',
  total: 'Total',
  loading: 'Drawing…',
  enterOpens: 'Enter opens the rows',
  summary: (label: string, total: string, from: string, to: string, high: string, day: string) =>
    `${label} from ${from} to ${to}: ${total} in total, most on ${day} with ${high}.`,
  averageSummary: (label: string, from: string, to: string, high: string, day: string) =>
    `${label} per day from ${from} to ${to}, highest on ${day} with ${high}.`,
  emptySummary: (label: string, from: string, to: string) =>
    `${label} from ${from} to ${to}: no value.`,
};

export const empty = {
  noQuestions: 'No questions in this window.',
  noDevelopments: 'No developments in your scope yet.',
  nextRange: 'Look at the last 90 days',
  nextScope: 'A development appears here once it is assigned to you.',
  noMessages: 'No messages in this window.',
  noUnanswered: 'Every question in this window was answered.',
};

export const units = {
  questions: 'questions',
  messages: 'messages',
  chunks: 'chunks',
  requests: 'requests',
  ms: 'ms',
  seconds: 's',
  tokens: 'tokens',
  usd: 'US$',
};
