import { hueColour } from './hues';
import type { Series } from './model';

/** The fills of unfinished days, one a hue. */
export function HatchPatterns({ id, series }: { id: string; series: Series[] }) {
  return (
    <defs>
      {series.map(({ hue }) => (
        <pattern
          key={hue}
          id={`${id}${hue}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill={hueColour(hue)} opacity="0.2" />
          <rect width="2" height="5" fill={hueColour(hue)} />
        </pattern>
      ))}
    </defs>
  );
}
