import type { TopQuestion } from '@/api/schema';
import { Card } from '@/components/cards/Card';
import type { CardState } from '@/components/cards/model';
import { PlainTable, type Column } from '@/components/tables/PlainTable';
import type { CsvExport } from '@/components/tables/useExport';
import { RowsLink } from '@/components/ui/RowsLink';
import { text } from '@/i18n';
import { formatCount, formatInstant, formatAlignedShare } from '@/i18n/format';
import { UNANSWERED, type RowsOf } from '@/state/rows';
import type { TopQuestionsView } from './prepareTables';

const t = text.chat;
const names = t.topColumns;

function columns(zone: string, rowsOf: RowsOf): Column<TopQuestion>[] {
  return [
    { key: 'question', header: names.question, cell: ({ question }) => question },
    {
      key: 'count',
      header: names.count,
      numeric: true,
      cell: ({ count, question_key }) => (
        <RowsLink to={rowsOf({ question_key })}>{formatCount(count)}</RowsLink>
      ),
    },
    { key: 'homes', header: names.homes, numeric: true, cell: ({ homes }) => formatCount(homes) },
    {
      key: 'unanswered',
      header: names.unanswered,
      numeric: true,
      cell: ({ unanswered: { value }, question_key }) =>
        value ? (
          <RowsLink to={rowsOf({ ...UNANSWERED, question_key })}>
            {formatAlignedShare(value)}
          </RowsLink>
        ) : value === null ? (
          text.dash
        ) : (
          formatAlignedShare(value)
        ),
    },
    {
      key: 'last',
      header: names.last,
      numeric: true,
      cell: ({ last_asked_at }) => formatInstant(last_asked_at, zone),
    },
  ];
}

interface Props {
  state: CardState<TopQuestionsView>;
  rowsOf: RowsOf;
  csv: CsvExport;
}

export function TopQuestionsCard({ state, rowsOf, csv }: Props) {
  return (
    <Card
      title={t.top}
      metric="chat.top_questions_global"
      state={state}
      csv={csv}
      height="min-h-96"
    >
      {({ rows, zone, note }) => (
        <>
          <PlainTable
            caption={t.top}
            columns={columns(zone, rowsOf)}
            rows={rows}
            rowKey={({ question_key }) => question_key}
          />
          <p className="mt-3 text-xs text-muted">{note}</p>
        </>
      )}
    </Card>
  );
}
