import type { Home, TimelineItem } from '@/api/schema';
import { Button } from '@/components/ui/Button';
import { text } from '@/i18n';
import { formatCount, formatMoment } from '@/i18n/format';
import { cx } from '@/lib/cx';
import { topicName } from './topics';

const t = text.development;

interface Props {
  home: Home;
  busy: boolean;
  onTurn: (page: number) => void;
}

/** What happened at a home, the latest first. */
export function Timeline({ home, busy, onTurn }: Props) {
  const { items, page, page_size, total, meta } = home;
  const from = (page - 1) * page_size;
  return (
    <>
      <ol aria-busy={busy} aria-label={t.timeline} className={cx(busy && 'opacity-60')}>
        {items.map((item) => (
          <li key={`${item.kind}${item.id}`} className="border-l-2 border-line pb-4 pl-4">
            <p className="text-xs text-muted">
              {formatMoment(item.at, meta.zone)} · {t.kind[item.kind]}
              {item.topic && ` · ${topicName(item.topic)}`}
            </p>
            <Happening item={item} />
          </li>
        ))}
      </ol>
      <div className="flex items-center gap-2 text-sm text-muted">
        <p className="figures" role="note">
          {text.table.rows(
            formatCount(from + 1),
            formatCount(from + items.length),
            formatCount(total),
          )}
        </p>
        <Button className="ml-auto" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
          {t.newer}
        </Button>
        <Button disabled={from + items.length >= total} onClick={() => onTurn(page + 1)}>
          {t.older}
        </Button>
      </div>
    </>
  );
}

function Happening({ item }: { item: TimelineItem }) {
  if (item.kind === 'agreement') {
    return item.version === undefined ? null : (
      <p className="mt-0.5 text-sm">{t.version(String(item.version))}</p>
    );
  }
  if (item.kind !== 'question') return <p className="mt-0.5 text-sm">{item.title}</p>;
  return (
    <>
      <p className="mt-0.5 text-sm font-medium">{item.question}</p>
      <p className="mt-0.5 text-sm text-muted">{item.answer ?? t.noAnswer}</p>
      {item.state === 'unanswered' && (
        <p className="mt-1 text-xs font-medium text-alert">{t.unansweredMark}</p>
      )}
    </>
  );
}
