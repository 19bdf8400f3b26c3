import type { ReactNode } from 'react';
import { cx } from '@/lib/cx';
import type { CsvExport } from '@/components/tables/useExport';
import { CardBody } from './CardBody';
import { CardMenu } from './CardMenu';
import { InfoButton } from './InfoButton';
import { useCardExport } from './useCardExport';
import type { CardState } from './model';

export interface CardProps<T> {
  title: string;
  /** The figure's key in the dictionary; absent where a title says all. */
  metric?: string | undefined;
  state: CardState<T>;
  className?: string;
  /** A class that reserves the content's height while it loads. */
  height: string;
  table?: { shown: boolean; toggle: () => void };
  /** The address of the rows behind the figure. */
  rows?: string | undefined;
  /** The figures of the card as a document; absent where the API offers none. */
  csv?: CsvExport | undefined;
  children: (value: T) => ReactNode;
}

/** One figure with its title, its meaning and its menu; it loads and fails alone. */
export function Card<T>({
  title,
  metric,
  state,
  className,
  height,
  table,
  rows,
  csv,
  children,
}: CardProps<T>) {
  const { ref, note, start } = useCardExport(csv);
  return (
    <section
      ref={ref}
      data-exports={start && ''}
      aria-label={title}
      className={cx(
        'flex min-w-0 flex-col rounded-xl border border-line bg-surface p-5',
        className,
      )}
    >
      <header className="mb-2 flex items-start gap-1">
        <h3 className="text-sm font-medium text-muted">{title}</h3>
        {metric && <InfoButton title={title} metric={metric} />}
        <CardMenu title={title} rows={rows} onCsv={start} {...(table ? { table } : {})} />
      </header>
      <CardBody title={title} state={state} height={height}>
        {children}
      </CardBody>
      {note}
    </section>
  );
}
