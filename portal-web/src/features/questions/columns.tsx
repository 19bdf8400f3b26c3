import type { Meta, Question } from '@/api/schema';
import type { TableColumn } from '@/components/tables/model';
import { text } from '@/i18n';
import { formatCount, formatDuration, formatInstant } from '@/i18n/format';
import { fieldFigure } from '@/metrics/figure';
import { reasonText, stateText, topicText } from './words';

const names = text.questions.columns;

/** The fields of a question; a missing one tells its reason. */
export function questionColumns(meta: Meta): TableColumn<Question>[] {
  const field = <T,>(
    value: T | null,
    format: (value: T) => string,
    index: number,
    name: keyof Question,
  ) => fieldFigure(value, format, meta, `items[${index}].${name}`);
  const same = (value: string) => value;
  return [
    {
      id: 'question',
      header: names.question,
      sortable: false,
      cell: ({ question }) => question,
    },
    {
      id: 'asked_at',
      header: names.asked,
      cell: ({ asked_at }) => formatInstant(asked_at, meta.zone),
    },
    {
      id: 'development_name',
      header: names.development,
      cell: ({ development_name }, at) => field(development_name, same, at, 'development_name'),
    },
    {
      id: 'unit_number',
      header: names.unit,
      cell: ({ unit_number }, at) => field(unit_number, same, at, 'unit_number'),
    },
    { id: 'topic', header: names.topic, cell: ({ topic }) => topicText(topic) },
    { id: 'state', header: names.state, cell: ({ state }) => stateText(state) },
    {
      id: 'reason',
      header: names.reason,
      cell: ({ reason }) => (reason === null ? '' : reasonText(reason)),
    },
    {
      id: 'latency_ms',
      header: names.latency,
      numeric: true,
      optional: true,
      cell: ({ latency_ms }, at) => field(latency_ms, formatDuration, at, 'latency_ms'),
    },
    {
      id: 'rating',
      header: names.rating,
      numeric: true,
      optional: true,
      cell: ({ rating }, at) => field(rating, formatCount, at, 'rating'),
    },
  ];
}
