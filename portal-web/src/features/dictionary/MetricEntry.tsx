import { Link, useLocation } from 'react-router';
import type { MetricDefinition } from '@/api/schema';
import { text } from '@/i18n';
import { cx } from '@/lib/cx';

const t = text.dictionary;

/** One figure with everything that is to be known of it, at an address of its own. */
export function MetricEntry({ metric, marked }: { metric: MetricDefinition; marked: boolean }) {
  const { search } = useLocation();
  const facts = [
    [text.card.formula, metric.formula],
    [text.card.source, metric.source_tables.join(', ')],
    [text.card.unit, metric.unit],
    [text.card.whenMissing, metric.null_meaning],
  ] as const;
  return (
    <article
      id={metric.key}
      aria-labelledby={`${metric.key}-name`}
      className={cx(
        'scroll-mt-24 border-b border-line py-4 last:border-0',
        marked && '-mx-3 rounded-lg bg-tint px-3',
      )}
    >
      <h3 id={`${metric.key}-name`} className="font-semibold">
        <Link
          to={{ search, hash: metric.key }}
          aria-label={t.linkTo(metric.name)}
          className="hover:underline"
        >
          {metric.name}
        </Link>
        <code className="ml-2 text-xs font-normal break-all text-muted">{metric.key}</code>
      </h3>
      <p className="mt-1">{metric.meaning}</p>
      <dl className="mt-2 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[6rem_1fr]">
        {facts
          .filter(([, fact]) => fact)
          .map(([name, fact]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="break-words">{fact}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}
