import type { Chat } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { TrendView } from '@/components/cards/TrendCard';
import { text } from '@/i18n';
import { formatMoney, formatTickAmount } from '@/i18n/format';
import { partialIndex } from './days';
import { withDelta } from './delta';
import { coverageNote, figure } from './figure';
import { totalSummary } from './summary';

/** What the answers cost, in total and per day, with the part of the answers it is known for. */
export function prepareCost({
  cost,
  cost_usd,
  delta,
  message_count_by_day,
  meta,
}: Chat): Prepared<TrendView> {
  const days = cost_usd.map(({ date }) => date);
  const values = cost_usd.map(({ cost_usd: usd }) => (usd === null ? null : Number(usd)));
  const label = text.chat.costLabel;
  const total = figure(cost.total_usd, formatMoney, meta, 'cost.total_usd');
  const coverage = coverageNote(cost.coverage);
  return {
    kind: 'ready',
    ...(coverage ? { coverage } : {}),
    value: {
      headline: total,
      ...withDelta(delta?.cost),
      facts: [
        {
          label: text.chat.perQuestion,
          figure: figure(cost.per_question_usd, formatMoney, meta, 'cost.per_question_usd'),
        },
      ],
      chart:
        cost.total_usd === null
          ? null
          : {
              points: days,
              partialIndex: partialIndex(message_count_by_day),
              series: [{ id: 'cost', label, hue: 'purple', values }],
              unit: text.units.usd,
              format: formatMoney,
              formatTick: formatTickAmount,
              summary: totalSummary(
                { label, days, values, format: formatMoney },
                formatMoney(cost.total_usd),
              ),
            },
    },
  };
}
