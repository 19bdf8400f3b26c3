const WIDTH = 96;
const HEIGHT = 28;

/** The course of a figure in a thumbnail: from 0, straight, with gaps; the card says it in words. */
export function ActivitySparkline({ values }: { values: (number | null)[] }) {
  return (
    <svg
      viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
      className="h-8 w-24 shrink-0"
      aria-hidden
      data-testid="sparkline"
    >
      <path
        d={sparkPath(values)}
        fill="none"
        stroke="var(--hue-gold)"
        strokeWidth="1.75"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The path through the values; a null lifts the pen. */
export function sparkPath(values: (number | null)[]): string {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = WIDTH / Math.max(1, values.length - 1);
  let down = false;
  return values
    .map((value, index) => {
      const pen = value === null ? '' : down ? 'L' : 'M';
      down = value !== null;
      if (value === null) return '';
      return `${pen}${(index * step).toFixed(1)} ${(HEIGHT - (value / most) * HEIGHT).toFixed(1)}`;
    })
    .join('');
}
