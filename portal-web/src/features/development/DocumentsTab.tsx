import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { DocumentEngagementTable } from '@/components/tables/DocumentEngagementTable';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { linesState } from '@/metrics/listState';
import { useListView } from '@/state/useListView';
import { documentsQuery, matrixQuery } from './api';
import { documentsCsv, matrixCsv } from './csv';
import { DocumentDrawer } from './DocumentDrawer';
import { MatrixCard } from './MatrixCard';
import { prepareDocuments } from './prepareLines';
import { prepareMatrix } from './prepareMatrix';
import { useDevelopmentId } from './useDevelopmentId';

const NOTHING = { reason: text.development.noDocumentRows };

const SHAPE = {
  filters: [],
  sorts: [
    'title',
    'document_type',
    'house_type_code',
    'views',
    'downloads',
    'viewers',
    'opening_rate',
    'cited',
    'last_opened_at',
    'source',
    'coverage',
  ],
};

export default function DocumentsTab() {
  const id = useDevelopmentId();
  const navigate = useNavigate();
  const list = useListView(SHAPE);
  const documents = useQuery(documentsQuery(id, list.query));
  const matrix = useQuery(matrixQuery(id));
  const { row } = list.view;
  return (
    <>
      <DocumentEngagementTable
        state={linesState(documents, { ...list, nothing: NOTHING }, prepareDocuments)}
        busy={documents.isPlaceholderData}
        view={list.view}
        change={list.change}
        csv={documentsCsv(id, list.query)}
        rowTo={(line) => list.rowTo(line.id)}
      />
      <MatrixCard state={cardState(matrix, prepareMatrix)} csv={matrixCsv(id)} />
      {row && (
        <DocumentDrawer
          key={row}
          id={row}
          developmentId={id}
          shown={documents.data?.body}
          onClose={() => void navigate(list.rowTo(null))}
        />
      )}
    </>
  );
}
