import type { Hue } from './model';

export const hueColour = (hue: Hue) => `var(--hue-${hue})`;
