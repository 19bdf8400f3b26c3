import type { ButtonHTMLAttributes } from 'react';
import { cx } from '@/lib/cx';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  primary?: boolean;
}

export function Button({ primary = false, className, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      className={cx(
        'inline-flex min-h-9 items-center justify-center gap-2 rounded-lg border px-3 py-1.5 text-sm font-medium disabled:opacity-60',
        primary
          ? 'border-gold bg-gold text-black hover:brightness-105'
          : 'border-line bg-surface text-ink hover:bg-tint',
        className,
      )}
      {...rest}
    />
  );
}
