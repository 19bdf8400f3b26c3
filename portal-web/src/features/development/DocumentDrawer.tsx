import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DocumentItem, ListBody } from '@/api/schema';
import { CardBody } from '@/components/cards/CardBody';
import type { CardState, Prepared } from '@/components/cards/model';
import type { DocumentLine } from '@/components/tables/DocumentEngagementTable';
import { Drawer } from '@/components/ui/Drawer';
import { FactList } from '@/components/ui/FactList';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { useQuestionRows } from '@/state/useViewState';
import { documentPageQuery } from './api';
import { prepareDocuments } from './prepareLines';

const t = text.development;
const names = t.documentColumns;

interface Props {
  id: string;
  developmentId: string;
  /** The page of the list that the table shows. */
  shown: ListBody<DocumentItem> | undefined;
  onClose: () => void;
}

/** One document with all that is known of its use, and the way to the questions that it served. */
export function DocumentDrawer({ id, developmentId, shown, onClose }: Props) {
  const rowsOf = useQuestionRows();
  const here = shown && lineOf(id, shown);
  const page = useQuery({ ...documentPageQuery(developmentId, id), enabled: !here });
  const state = here ? ready(here) : cardState(page, (body) => preparedOf(lineOf(id, body)));
  return (
    <Drawer title={state.kind === 'ready' ? state.value.title : names.title} onClose={onClose}>
      <CardBody title={names.title} state={state} height="min-h-60">
        {(line) => (
          <>
            <FactList facts={factsOf(line)} />
            <Link
              to={rowsOf({ document_id: id })}
              className="mt-4 inline-block text-sm underline decoration-line underline-offset-4 hover:decoration-accent"
            >
              {t.documentQuestions}
            </Link>
          </>
        )}
      </CardBody>
    </Drawer>
  );
}

const lineOf = (id: string, documents: ListBody<DocumentItem>) =>
  prepareDocuments(documents).find((one) => one.id === id);

const ready = (value: DocumentLine): CardState<DocumentLine> => ({
  kind: 'ready',
  value,
  notices: [],
});

const preparedOf = (value: DocumentLine | undefined): Prepared<DocumentLine> =>
  value ? { kind: 'ready', value } : { kind: 'empty', reason: t.documentGone };

const factsOf = (line: DocumentLine) => [
  { label: names.type, value: line.type },
  { label: names.houseType, value: line.houseType },
  { label: names.views, value: line.views },
  { label: names.downloads, value: line.downloads },
  { label: names.viewers, value: line.viewers },
  { label: names.rate, value: line.rate },
  { label: names.cited, value: line.cited },
  { label: names.last, value: line.last },
  { label: names.source, value: line.source },
  { label: names.coverage, value: line.coverage },
];
