import { useQuery } from '@tanstack/react-query';
import { DataTable } from '@/components/tables/DataTable';
import { Page } from '@/components/ui/Page';
import { text } from '@/i18n';
import { formatCount } from '@/i18n/format';
import { listState } from '@/metrics/listState';
import { useListView } from '@/state/useListView';
import { useAnalyticsQuery } from '@/state/useViewState';
import { questionsCsv, questionsQuery, questionsShape, toQuestions } from './api';
import { questionColumns } from './columns';
import { FilterBar } from './FilterBar';
import { FilterChips } from './FilterChips';
import { QuestionDrawer } from './QuestionDrawer';

const t = text.questions;

/** The questions behind every figure that counts questions. */
export default function QuestionsPage() {
  const list = useListView(questionsShape);
  const asked = toQuestions(useAnalyticsQuery(), list.query);
  const questions = useQuery(questionsQuery(asked));
  const body = questions.data?.body;
  const open = body?.items.find(({ message_id }) => message_id === list.view.row);
  return (
    <Page title={t.title} lead={t.lead}>
      <FilterChips
        filters={list.filters}
        onRemove={(filter) => list.filter({ [filter]: null })}
        onClear={list.clear}
      />
      {list.narrowed && body && (
        <p aria-live="polite" className="text-sm">
          {t.passing(formatCount(body.total))}
        </p>
      )}
      <DataTable
        title={t.list}
        state={listState(questions, {
          nothing: { reason: text.empty.noQuestions },
          narrowed: list.narrowed,
          clear: list.clear,
          change: list.change,
        })}
        busy={questions.isPlaceholderData}
        columns={body ? questionColumns(body.meta) : []}
        rowKey={({ message_id }) => message_id}
        rowTo={({ message_id }) => list.rowTo(message_id)}
        view={list.view}
        change={list.change}
        searches={t.searches}
        csv={questionsCsv(asked)}
      >
        <FilterBar filters={list.filters} onFilter={list.filter} />
      </DataTable>
      {open && body && (
        <QuestionDrawer
          question={open}
          zone={body.meta.zone}
          onClose={() => list.change({ row: null })}
        />
      )}
    </Page>
  );
}
