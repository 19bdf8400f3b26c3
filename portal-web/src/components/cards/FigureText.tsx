import { Link } from 'react-router';
import { text } from '@/i18n';
import { cx } from '@/lib/cx';
import type { Figure } from './model';

interface Props {
  figure: Figure;
  small?: boolean;
  /** The address of the rows behind the figure. */
  rows?: string | undefined;
}

/** A figure large enough to read from afar; a missing one is a dash with its reason in words. */
export function FigureText({ figure, small, rows }: Props) {
  const size = small ? 'text-lg font-medium' : 'text-3xl font-semibold tracking-tight';
  if ('text' in figure) {
    return (
      <p className={cx('figures', size)}>
        {rows ? (
          <Link to={rows} title={text.card.showRows} className="hover:underline">
            {figure.text}
          </Link>
        ) : (
          figure.text
        )}
      </p>
    );
  }
  return (
    <>
      <p className={size}>
        <span aria-hidden>{text.dash}</span>
      </p>
      <p className="text-sm text-muted">{figure.missing}</p>
    </>
  );
}
