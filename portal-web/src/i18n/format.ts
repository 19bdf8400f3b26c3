import { locale } from './index';

const integers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const twoDecimals = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const fixedDecimal = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
const alignedShares = new Intl.NumberFormat(locale, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const shortDay = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const longDay = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export const formatCount = (value: number) => integers.format(value);
export const formatDecimal = (value: number) => oneDecimal.format(value);
/** One decimal always, so that a column of averages lines up. */
export const formatAverage = (value: number) => fixedDecimal.format(value);
/** An amount beside an axis that names the unit. */
export const formatTickAmount = (value: number) => significant.format(value);
export const formatCompact = (value: number) => compact.format(value);
export const formatShare = (value: number) => shares.format(value);
/** One decimal always, so that a column of shares lines up. */
export const formatAlignedShare = (value: number) => alignedShares.format(value);

/** Bytes in the unit that the eye takes in. */
export function formatBytes(bytes: number): string {
  const [unit, size] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  const style = {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(locale, style).format(bytes / size);
}

/** Milliseconds as the eye reads them: seconds from one second on. */
export function formatDuration(ms: number): string {
  return ms >= 1000 ? `${twoDecimals.format(ms / 1000)} s` : `${oneDecimal.format(ms)} ms`;
}

/** US dollars; small amounts keep the digits that carry their meaning. */
export function formatMoney(amount: string | number): string {
  const value = Number(amount);
  const digits = value === 0 || Math.abs(value) >= 1 ? 2 : Math.abs(value) >= 0.01 ? 4 : 6;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A local day `YYYY-MM-DD`, whatever the viewer's own zone. */
export const formatDay = (day: string) => shortDay.format(new Date(`${day}T00:00:00Z`));
export const formatLongDay = (day: string) => longDay.format(new Date(`${day}T00:00:00Z`));

/** The clock time of an instant in a zone; a zone that is no IANA name means the viewer's. */
export const formatTime = clock({ hour: '2-digit', minute: '2-digit' });

export const formatInstant = clock({
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** The same with its year, for what may be long ago. */
export const formatMoment = clock({ dateStyle: 'medium', timeStyle: 'short' });

/** A code such as `floor_plan` as words. */
export function formatCode(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const formatHour = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** To make a format takes far longer than to use it, so that of each zone is kept. */
function clock(look: Intl.DateTimeFormatOptions) {
  const kept = new Map<string, Intl.DateTimeFormat>();
  return (instant: string, zone: string): string => {
    const format = kept.get(zone) ?? inZone(zone, look);
    kept.set(zone, format);
    return format.format(new Date(instant));
  };
}

function inZone(zone: string, look: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...look, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat(locale, look);
  }
}
