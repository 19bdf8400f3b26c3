import { useQuery } from '@tanstack/react-query';
import { CardBody } from '@/components/cards/CardBody';
import { ExportButton } from '@/components/tables/ExportButton';
import { FilterSelect } from '@/components/tables/FilterSelect';
import { Drawer } from '@/components/ui/Drawer';
import { FactList } from '@/components/ui/FactList';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { useTimeline } from '@/state/useTimeline';
import { homeQuery } from './api';
import { homeCsv } from './csv';
import type { HomeKind } from './paths';
import { prepareHome } from './prepareHome';
import { Timeline } from './Timeline';

const t = text.development;
const { all, ...kinds } = t.timelineKinds;
const KINDS = Object.entries(kinds).map(([value, label]) => ({ value, label }));

interface Props {
  kind: HomeKind;
  id: string;
  onClose: () => void;
}

/** A home or its homeowner with all that happened there, page by page. */
export function HomeDrawer({ kind, id, onClose }: Props) {
  const { kind: shown, page, show } = useTimeline();
  const ofKind = shown ? { kind: shown } : {};
  const home = useQuery(homeQuery(kind, id, { ...ofKind, ...(page > 1 ? { page } : {}) }));
  const { title, lead, facts } = prepareHome(home.data?.body ?? null, kind);
  return (
    <Drawer title={title} lead={lead} onClose={onClose}>
      <FactList facts={facts} />
      <div className="mt-6 mb-3 flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-sm font-semibold">{t.timeline}</h3>
        <FilterSelect
          label={t.timelineOf}
          all={all}
          value={shown ?? undefined}
          options={KINDS}
          onChange={(next) => show({ kind: next, page: 1 })}
        />
        <ExportButton title={t.timeline} csv={homeCsv(kind, id, ofKind)} />
      </div>
      <CardBody
        title={t.timeline}
        height="min-h-60"
        state={cardState(home, (body) =>
          body.items.length === 0
            ? { kind: 'empty', reason: t.timelineEmpty }
            : { kind: 'ready', value: body },
        )}
      >
        {(body) => (
          <Timeline
            home={body}
            busy={home.isPlaceholderData}
            onTurn={(next) => show({ kind: shown, page: next })}
          />
        )}
      </CardBody>
    </Drawer>
  );
}
