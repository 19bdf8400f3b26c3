import { Link } from 'react-router';
import type { DocumentItem, ListBody } from '@/api/schema';
import { Drawer } from '@/components/ui/Drawer';
import { FactList } from '@/components/ui/FactList';
import { text } from '@/i18n';
import { useQuestionRows } from '@/state/useViewState';
import { prepareDocuments } from './prepareLines';

const t = text.development;
const names = t.documentColumns;

interface Props {
  id: string;
  /** The page of the list on which the document stands. */
  documents: ListBody<DocumentItem> | undefined;
  onClose: () => void;
}

/** One document with all that is known of its use, and the way to the questions that it served. */
export function DocumentDrawer({ id, documents, onClose }: Props) {
  const rowsOf = useQuestionRows();
  const line = documents && prepareDocuments(documents).find((one) => one.id === id);
  return (
    <Drawer title={line?.title ?? names.title} onClose={onClose}>
      {line && (
        <FactList
          facts={[
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
          ]}
        />
      )}
      <Link
        to={rowsOf({ document_id: id })}
        className="mt-4 inline-block text-sm underline decoration-line underline-offset-4 hover:decoration-accent"
      >
        {t.documentQuestions}
      </Link>
    </Drawer>
  );
}
