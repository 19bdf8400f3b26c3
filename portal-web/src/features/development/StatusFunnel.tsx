import type { HomeownerList } from '@/api/schema';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { cx } from '@/lib/cx';

const t = text.development;

interface Props {
  steps: HomeownerList['funnel'];
  chosen: string | undefined;
  onChoose: (status: string | null) => void;
}

/** The stages of onboarding in their order; a stage filters the list to those who stand there. */
export function StatusFunnel({ steps, chosen, onChoose }: Props) {
  const most = Math.max(1, ...steps.map(({ reached }) => reached));
  return (
    <div
      role="group"
      aria-label={t.funnel}
      className="mb-3 grid min-h-20 grid-cols-2 gap-2 sm:grid-cols-3 xl:grid-cols-6"
    >
      {steps.map(({ status, count, reached }) => (
        <button
          key={status}
          type="button"
          aria-pressed={status === chosen}
          title={t.funnelStep(formatCount(count), formatCount(reached))}
          onClick={() => onChoose(status === chosen ? null : status)}
          className={cx(
            'rounded-lg border p-2.5 text-left hover:bg-tint',
            status === chosen ? 'border-gold bg-tint' : 'border-line',
          )}
        >
          <span className="block text-xs text-muted">{t.status[status]}</span>
          <span className="figures text-lg font-medium">{formatCount(count)}</span>
          <span className="mt-1 block h-1.5 rounded-full bg-line" aria-hidden>
            <span
              className="block h-1.5 rounded-full bg-(--hue-gold)"
              style={{ width: `${(reached / most) * 100}%` }}
            />
          </span>
        </button>
      ))}
    </div>
  );
}
