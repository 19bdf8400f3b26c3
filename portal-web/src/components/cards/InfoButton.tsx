import { Info } from 'lucide-react';
import { Popover } from 'radix-ui';
import { Link } from 'react-router';
import { text } from '@/i18n';
import { useMetricInfo, type MetricInfo } from './metricInfo';

/** Says what a figure means, from the dictionary that the documentation shows, too. */
export function InfoButton({ title, metric }: { title: string; metric: string }) {
  const info = useMetricInfo(metric);
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={text.card.info(title)}
        className="-my-1 rounded p-1.5 text-muted hover:bg-tint hover:text-ink"
      >
        <Info size={14} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={text.card.info(title)}
          className="z-50 w-80 max-w-[calc(100vw-1.5rem)] rounded-xl border border-line bg-raised p-4 text-sm shadow-xl"
        >
          {info ? <Definition info={info} metric={metric} /> : <p>{text.card.noDefinition}</p>}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Definition({ info, metric }: { info: MetricInfo; metric: string }) {
  const facts = [
    [text.card.formula, info.formula],
    [text.card.source, info.sources.join(', ')],
    [text.card.unit, info.unit],
    [text.card.whenMissing, info.nullMeaning],
  ] as const;
  return (
    <>
      <p className="font-semibold">{info.name}</p>
      <p className="mt-1">{info.meaning}</p>
      <dl className="mt-3 space-y-2">
        {facts
          .filter(([, fact]) => fact)
          .map(([name, fact]) => (
            <div key={name}>
              <dt className="text-xs text-muted">{name}</dt>
              <dd className="break-words">{fact}</dd>
            </div>
          ))}
      </dl>
      <Link
        to={`/admin-enterprise/metrics#${metric}`}
        className="mt-3 inline-block font-medium text-accent underline underline-offset-4"
      >
        {text.dictionary.open}
      </Link>
    </>
  );
}
