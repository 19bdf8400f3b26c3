/**
 * Figures as an Irish reader writes them, made by hand out of decimal digits: slow, plain, and nothing of it shared
 * with the portal.
 */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const DASH = '–';

export const count = (value: number | null) => (value === null ? DASH : grouped(String(value)));

/** A share as a percentage with at most one decimal. */
export const share = (value: number | null) => alignedShare(value).replace('.0%', '%');

/** The same with one decimal always, as in a column; halves are rounded up. */
export function alignedShare(value: number | null): string {
  if (value === null) return DASH;
  const digits = value.toString().includes('e') ? value.toFixed(20) : value.toString();
  const [whole = '0', part = ''] = digits.split('.');
  const tenths = BigInt(whole + part.padEnd(4, '0').slice(0, 3));
  const rounded = String(tenths + (part.charAt(3) >= '5' ? 1n : 0n)).padStart(2, '0');
  return `${grouped(rounded.slice(0, -1))}.${rounded.slice(-1)}%`;
}

/** An instant on an Irish clock. */
export function moment(instant: string | null): string {
  if (instant === null) return DASH;
  const utc = new Date(instant);
  const local = new Date(utc.getTime() + (isSummer(utc) ? 3_600_000 : 0));
  const day = `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${day}, ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}

export const words = (value: string | null) => value ?? DASH;

/** `floor_plan` as people write it. */
export const code = (value: string) =>
  value.slice(0, 1).toUpperCase() + value.slice(1).split('_').join(' ');

const two = (value: number) => String(value).padStart(2, '0');

const grouped = (digits: string): string =>
  digits.length <= 3 ? digits : `${grouped(digits.slice(0, -3))},${digits.slice(-3)}`;

/** From the last Sunday of March to that of October, at one o'clock UTC each. */
function isSummer(utc: Date): boolean {
  const year = utc.getUTCFullYear();
  return utc >= lastSunday(year, 2) && utc < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): Date {
  const end = new Date(Date.UTC(year, month + 1, 0, 1));
  return new Date(end.getTime() - end.getUTCDay() * 86_400_000);
}
