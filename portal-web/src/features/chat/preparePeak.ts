import type { Chat, PeakCell } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import type { RowsOf } from '@/state/rows';
import type { HeatCell, HeatModel } from '@/components/charts/HeatMap';
import { text } from '@/i18n';
import { formatAverage, formatCount, formatHour } from '@/i18n/format';

const t = text.chat;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const STEPS = 5;

export interface PeakView {
  lead: string;
  heat: HeatModel;
}

/** The week, Monday first; an hour that never came in the window is a dash. */
export function preparePeak(
  { peak_chat_times: { cells, peak } }: Chat,
  rowsOf: RowsOf,
): Prepared<PeakView> {
  if (!peak || cells.every(({ questions }) => questions === 0)) {
    return { kind: 'empty', reason: text.empty.noQuestions, next: 'longerRange' };
  }
  const at = new Map(cells.map((cell) => [`${cell.weekday}:${cell.hour}`, cell]));
  const most = Math.max(...cells.map(({ average }) => average ?? 0));
  const dayName = (weekday: number) => t.weekdaysLong[weekday - 1] ?? '';
  const rows = t.weekdays.map((label, index) => ({
    label,
    title: dayName(index + 1),
    cells: HOURS.map((hour) => ({
      ...heatCell(at.get(`${index + 1}:${hour}`), dayName(index + 1), hour, most),
      peak: peak.weekday === index + 1 && peak.hour === hour,
      ...rowsOfCell(at.get(`${index + 1}:${hour}`), rowsOf),
    })),
  }));
  return {
    kind: 'ready',
    value: {
      lead: t.peakLead(dayName(peak.weekday), formatHour(peak.hour)),
      heat: {
        caption: t.peakCaption,
        corner: text.chart.hour,
        columns: HOURS.map((hour) => String(hour).padStart(2, '0')),
        rows,
      },
    },
  };
}

function heatCell(
  cell: PeakCell | undefined,
  day: string,
  hour: number,
  most: number,
): Omit<HeatCell, 'peak'> {
  const clock = formatHour(hour);
  if (!cell || cell.average === null) {
    return { text: text.dash, title: t.peakNever(day, clock), level: 0 };
  }
  const average = cell.average === 0 ? '0' : formatAverage(cell.average);
  return {
    text: average,
    title: t.peakCell(
      day,
      clock,
      average,
      formatCount(cell.questions),
      formatCount(cell.occurrences),
    ),
    level: cell.average === 0 ? 0 : Math.max(1, Math.ceil((cell.average / most) * STEPS)),
  };
}

function rowsOfCell(cell: PeakCell | undefined, rowsOf: RowsOf): { to?: string } {
  if (!cell?.questions) return {};
  return { to: rowsOf({ weekday: String(cell.weekday), hour: String(cell.hour) }) };
}
