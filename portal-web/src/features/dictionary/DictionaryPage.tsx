import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { dictionaryQuery } from '@/api/dictionary';
import { Page } from '@/components/ui/Page';
import { RetryNote } from '@/components/ui/RetryNote';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { MetricEntry } from './MetricEntry';
import { searchMetrics, type Family } from './search';

const t = text.dictionary;
const familyNames: Record<string, string> = t.families;

export default function DictionaryPage() {
  const { data, error, refetch } = useQuery(dictionaryQuery);
  const [search, setSearch] = useSearchParams();
  const typed = search.get('q') ?? '';
  const onType = (q: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (q) next.set('q', q);
        else next.delete('q');
        return next;
      },
      { replace: true },
    );
  return (
    <Page title={t.title} lead={t.lead}>
      <input
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        className="w-full max-w-md rounded-lg border border-muted/60 bg-surface px-3 py-2 placeholder:text-muted"
      />
      {error && <RetryNote title={text.card.failed} error={error} onRetry={() => void refetch()} />}
      {data && <Families families={searchMetrics(data, typed)} total={data.length} />}
    </Page>
  );
}

function Families({ families, total }: { families: Family[]; total: number }) {
  const marked = decodeURIComponent(useLocation().hash.slice(1));
  useEffect(() => {
    document.getElementById(marked)?.scrollIntoView();
  }, [marked]);
  const found = families.reduce((sum, { metrics }) => sum + metrics.length, 0);
  return (
    <>
      <p aria-live="polite" className="text-sm text-muted">
        {found === 0 ? t.nothing : t.found(formatCount(found), formatCount(total))}
      </p>
      {families.map(({ family, metrics }) => (
        <section
          key={family}
          aria-labelledby={`family-${family}`}
          className="rounded-xl border border-line bg-surface p-5"
        >
          <h2 id={`family-${family}`} className="text-lg font-semibold">
            {familyNames[family] ?? family}
          </h2>
          {metrics.map((metric) => (
            <MetricEntry key={metric.key} metric={metric} marked={metric.key === marked} />
          ))}
        </section>
      ))}
    </>
  );
}
