import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Answer } from '@/api/analytics';
import type { Development } from '@/api/schema';
import { Card } from '@/components/cards/Card';
import { HeatMap } from '@/components/charts/HeatMap';
import { Segments } from '@/components/ui/Segments';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { questionRows } from '@/state/rows';
import { useViewState } from '@/state/useViewState';
import { overviewCsv } from './csv';
import { prepareHouseTypes, prepareWeeks } from './prepareIssues';
import { useDevelopmentId } from './useDevelopmentId';

const t = text.development;
const MODES = [
  { id: 'weeks', label: t.byWeek, series: 'top_issues', prepare: prepareWeeks },
  {
    id: 'types',
    label: t.byHouseType,
    series: 'top_issues_by_house_type',
    prepare: prepareHouseTypes,
  },
] as const;

/** What people ask about, by week or by house type; a cell leads to its questions. */
export function IssuesCard({ overview }: { overview: UseQueryResult<Answer<Development>> }) {
  const id = useDevelopmentId();
  const { state } = useViewState();
  const [chosen, choose] = useState<string>(MODES[0].id);
  const mode = MODES.find(({ id }) => id === chosen) ?? MODES[0];
  const rowsOf = useMemo(() => questionRows({ ...state, range: { name: '12w' } }), [state]);
  return (
    <Card
      title={t.issues}
      metric="development.top_issues"
      rows={rowsOf()}
      csv={overviewCsv(id, {}, mode.series)}
      state={cardState(overview, (body) => mode.prepare(body, rowsOf))}
      height="min-h-120"
    >
      {(heat) => (
        <>
          <Segments label={t.issuesBy} options={MODES} value={mode.id} onChange={choose} />
          <div className="mt-3">
            <HeatMap model={heat} named />
          </div>
        </>
      )}
    </Card>
  );
}
