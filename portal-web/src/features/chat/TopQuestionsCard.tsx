import type { TopQuestion } from '@/api/schema';
import { Card } from '@/components/cards/Card';
import type { CardState } from '@/components/cards/model';
import { PlainTable, type Column } from '@/components/tables/PlainTable';
import { text } from '@/i18n';
import { formatCount, formatInstant, formatShare } from '@/i18n/format';
import type { TopQuestionsView } from './prepareTables';

const t = text.chat;
const names = t.topColumns;

function columns(zone: string): Column<TopQuestion>[] {
  return [
    { key: 'question', header: names.question, cell: ({ question }) => question },
    { key: 'count', header: names.count, numeric: true, cell: ({ count }) => formatCount(count) },
    { key: 'homes', header: names.homes, numeric: true, cell: ({ homes }) => formatCount(homes) },
    {
      key: 'unanswered',
      header: names.unanswered,
      numeric: true,
      cell: ({ unanswered: { value } }) => (value === null ? text.dash : formatShare(value)),
    },
    {
      key: 'last',
      header: names.last,
      numeric: true,
      cell: ({ last_asked_at }) => formatInstant(last_asked_at, zone),
    },
  ];
}

export function TopQuestionsCard({ state }: { state: CardState<TopQuestionsView> }) {
  return (
    <Card title={t.top} metric="chat.top_questions_global" state={state} height="min-h-96">
      {({ rows, zone }) => (
        <PlainTable
          caption={t.top}
          columns={columns(zone)}
          rows={rows}
          rowKey={({ question }) => question}
        />
      )}
    </Card>
  );
}
