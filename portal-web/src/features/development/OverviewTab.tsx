import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { MetricCard } from '@/components/cards/MetricCard';
import { TrendCard } from '@/components/cards/TrendCard';
import { LineChart } from '@/components/charts/LineChart';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { prepareVolume } from '@/metrics/volume';
import { useQuestionRows, useViewState, useWindowQuery } from '@/state/useViewState';
import { overviewQuery } from './api';
import { CoverageCard } from './CoverageCard';
import { overviewCsv } from './csv';
import { IssuesCard } from './IssuesCard';
import { developmentRows } from './links';
import { prepareCoverage } from './prepareCoverage';
import { kpis } from './prepareKpis';
import { useDevelopmentId } from './useDevelopmentId';

const t = text.development;

export default function OverviewTab() {
  const id = useDevelopmentId();
  const { search } = useLocation();
  const { state, change } = useViewState();
  const asked = useWindowQuery();
  const overview = useQuery(overviewQuery(id, asked));
  const rowsOf = useQuestionRows();
  const rows = developmentRows(id, state, search);
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {kpis.map((kpi) => (
          <MetricCard
            key={kpi.title}
            title={kpi.title}
            metric={kpi.metric}
            rows={kpi.rows && rows[kpi.rows]}
            state={cardState(overview, kpi.prepare)}
          />
        ))}
      </div>
      <IssuesCard overview={overview} />
      <CoverageCard
        state={cardState(overview, prepareCoverage)}
        csv={overviewCsv(id, asked, 'rag_chunk_coverage')}
        rowTo={(document) =>
          `${rows.documents}${rows.documents.includes('?') ? '&' : '?'}row=${document}`
        }
      />
      <TrendCard
        title={t.volume}
        metric="chat.message_count_by_day"
        csv={overviewCsv(id, asked, 'message_count_by_day')}
        tables={state.view === 'table'}
        height="min-h-72"
        state={cardState(
          overview,
          (body) => prepareVolume(body, rowsOf),
          () => change({ range: { name: '90d' } }),
        )}
        draw={(chart, asTable) => <LineChart model={chart} asTable={asTable} />}
      />
    </>
  );
}
