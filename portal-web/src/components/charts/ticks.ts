const DAY_PX = 60;
const AMOUNT_PX = 56;
const MOST_AMOUNTS = 5;

/** As many of the points as have room for their names, evenly spaced; the last is the one that readers look for. */
export function shownPoints(points: string[], width: number): string[] {
  const step = Math.ceil((points.length * DAY_PX) / Math.max(1, width));
  return points.filter((_, index) => (points.length - 1 - index) % step === 0);
}

/** How many amounts find room side by side. */
export const amountCount = (width: number) =>
  Math.max(2, Math.min(MOST_AMOUNTS, Math.floor(width / AMOUNT_PX)));
