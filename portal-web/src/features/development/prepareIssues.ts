import type { Development } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { HeatCell, HeatModel } from '@/components/charts/HeatMap';
import { text } from '@/i18n';
import { formatAverage, formatCount } from '@/i18n/format';
import type { RowsOf } from '@/state/rows';
import { topicName } from './topics';

const t = text.development;
const STEPS = 5;

/** Topics by week, each cell leading to its questions; `rowsOf` asks within the last 12 weeks. */
export function prepareWeeks({ top_issues }: Development, rowsOf: RowsOf): Prepared<HeatModel> {
  const { weeks, rows } = top_issues;
  if (rows.length === 0) return noIssues;
  const most = Math.max(1, ...rows.filter(isNamed).flatMap(({ counts }) => counts));
  return {
    kind: 'ready',
    value: {
      caption: `${t.issues}, ${t.byWeek}`,
      corner: t.topic,
      columns: [...weeks.map((week) => t.weekShort(weekNumber(week))), t.total],
      rows: rows.map(({ topic, counts, total }) => ({
        ...named(topic),
        cells: [
          ...counts.map((count, index) => {
            const week = weeks[index] ?? '';
            const title = said(topic, t.week(weekNumber(week)), count);
            return cell(count, most, title, count > 0 && rowsOf({ topic, week }));
          }),
          cell(total, 0, said(topic, t.total, total), rowsOf({ topic })),
        ],
      })),
    },
  };
}

/** Topics by house type per 100 homes, so that a rare type can be compared with a common one. */
export function prepareHouseTypes(
  { top_issues }: Development,
  rowsOf: RowsOf,
): Prepared<HeatModel> {
  const { house_types: types, rows } = top_issues.by_house_type;
  if (rows.length === 0 || types.length === 0) return noIssues;
  const rates = rows.filter(isNamed).flatMap((row) => row.per_100_homes);
  const most = Math.max(1, ...rates.map((rate) => rate ?? 0));
  return {
    kind: 'ready',
    value: {
      caption: `${t.issues}, ${t.byHouseType}`,
      corner: t.topic,
      columns: [
        ...types.map(({ house_type_code, units }) => `${house_type_code} (${units})`),
        t.otherHomes,
      ],
      rows: rows.map(({ topic, counts, per_100_homes: rates, other_homes: others }) => ({
        ...named(topic),
        cells: [
          ...types.map(({ house_type_code: code }, index) =>
            rateCell(topic, code, rates[index] ?? null, counts[index] ?? 0, most, rowsOf),
          ),
          cell(
            others,
            0,
            said(topic, t.otherHomes, others),
            others > 0 && rowsOf({ topic, other_homes: 'true' }),
          ),
        ],
      })),
    },
  };
}

const noIssues: Prepared<never> = { kind: 'empty', reason: t.noIssues };

/** What gathers many topics would pale the single ones if it set the scale. */
const isNamed = ({ topic }: { topic: string }) => !['other', 'unclassified'].includes(topic);

const named = (topic: string) => ({ label: topicName(topic), title: topicName(topic) });

const weekNumber = (week: string) => String(Number(week.split('-W')[1]));

const said = (topic: string, of: string, count: number) =>
  t.issueCell(topicName(topic), of, formatCount(count));

function rateCell(
  topic: string,
  code: string,
  rate: number | null,
  count: number,
  most: number,
  rowsOf: RowsOf,
): HeatCell {
  const shown = rate === null ? text.dash : rate === 0 ? '0' : formatAverage(rate);
  const title = t.issueRate(topicName(topic), code, shown, formatCount(count));
  const to = count > 0 && rowsOf({ topic, house_type_code: code });
  return { ...cell(rate ?? 0, most, title, to), text: shown };
}

/** Where `most` is 0, the cell is a sum beside the map and has no colour. */
function cell(value: number, most: number, title: string, to: string | false): HeatCell {
  return {
    text: formatCount(value),
    title,
    level: most === 0 ? 0 : Math.min(STEPS, Math.ceil((value / most) * STEPS)),
    peak: false,
    ...(to ? { to } : {}),
  };
}
