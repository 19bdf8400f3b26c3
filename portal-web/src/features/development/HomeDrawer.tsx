import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TimelineItem } from '@/api/schema';
import { CardBody } from '@/components/cards/CardBody';
import { FilterSelect } from '@/components/tables/FilterSelect';
import { Drawer } from '@/components/ui/Drawer';
import { FactList } from '@/components/ui/FactList';
import { text } from '@/i18n';
import { cardState } from '@/metrics/cardState';
import { homeQuery, type HomeKind } from './api';
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
  const [shown, show] = useState<TimelineItem['kind'] | null>(null);
  const [page, turnTo] = useState(1);
  const asked = { ...(shown ? { kind: shown } : {}), ...(page > 1 ? { page } : {}) };
  const home = useQuery(homeQuery(kind, id, asked));
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
          onChange={(value) => {
            show(value as TimelineItem['kind'] | null);
            turnTo(1);
          }}
        />
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
        {(body) => <Timeline home={body} busy={home.isPlaceholderData} onTurn={turnTo} />}
      </CardBody>
    </Drawer>
  );
}
