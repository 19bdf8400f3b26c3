import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useEffect, useReducer } from 'react';
import { refreshFigures } from '@/api/refresh';
import { text } from '@/i18n';
import { formatTime } from '@/i18n/format';
import { cx } from '@/lib/cx';
import { CancelButton } from './CancelButton';
import { ageText, freshnessOf } from './freshness';

const t = text.shell;
const TICK_MS = 30_000;

/** The zone of the days on screen, when the figures were computed, and the way to newer ones. */
export function FreshnessNote() {
  const queries = useQueryClient();
  const fetching = useIsFetching({ queryKey: ['analytics'] }) > 0;
  const [now, tick] = useReducer(
    () => Date.now(),
    null,
    () => Date.now(),
  );
  useEffect(() => {
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [fetching]);
  const fresh = freshnessOf(queries);
  return (
    <div className="flex items-center gap-2 text-sm text-muted">
      {fresh && (
        <p>
          <span>{t.asOf(formatTime(fresh.asOf, fresh.zone), ageText(now - fresh.computedAt))}</span>
          <span className="block text-xs">
            {t.zone}: {fresh.zone === 'mixed' ? t.zoneMixed : fresh.zone}
          </span>
        </p>
      )}
      <button
        type="button"
        aria-label={fetching ? t.refreshing : t.refresh}
        title={t.refresh}
        aria-busy={fetching}
        onClick={() => void refreshFigures(queries)}
        className="rounded-lg border border-line bg-surface p-2 text-ink hover:bg-tint"
      >
        <RefreshCw size={16} aria-hidden className={cx(fetching && 'animate-spin')} />
      </button>
      {fetching && <CancelButton />}
    </div>
  );
}
