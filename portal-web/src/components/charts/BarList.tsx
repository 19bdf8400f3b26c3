import { Link } from 'react-router';
import { formatCount, formatShare } from '@/i18n/format';
import { hueColour } from './hues';
import type { Hue } from './model';

export interface BarItem {
  label: string;
  count: number;
  share: number | null;
  /** The address of the rows behind the amount. */
  to?: string;
}

/** A few named amounts, each with its share of their sum. */
export function BarList({ items, hue }: { items: BarItem[]; hue: Hue }) {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <ul className="space-y-3">
      {items.map(({ label, count, share, to }) => (
        <li key={label}>
          <div className="flex justify-between gap-4 text-sm">
            <span>
              {to ? (
                <Link to={to} className="underline decoration-line underline-offset-4">
                  {label}
                </Link>
              ) : (
                label
              )}
            </span>
            <span className="figures whitespace-nowrap">
              <span className="font-medium">{formatCount(count)}</span>
              {share !== null && <span className="text-muted"> · {formatShare(share)}</span>}
            </span>
          </div>
          <div className="mt-1 h-2 rounded-full bg-line">
            <div
              className="h-2 rounded-full"
              style={{ width: `${(count / most) * 100}%`, background: hueColour(hue) }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
