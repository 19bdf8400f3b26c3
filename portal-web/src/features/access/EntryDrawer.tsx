import type { AccessEntry } from '@/api/schema';
import { Drawer } from '@/components/ui/Drawer';
import { text } from '@/i18n';
import { formatCount, formatInstant } from '@/i18n/format';
import { typeText } from './columns';

const t = text.accessLog;
const names = t.columns;

interface Props {
  entry: AccessEntry;
  zone: string;
  onClose: () => void;
}

/** Everything that is known of one access. */
export function EntryDrawer({ entry, zone, onClose }: Props) {
  const facts = [
    [names.actor, entry.actor],
    [names.role, entry.actor_role],
    [names.tenant, entry.tenant_name],
    [names.action, entry.action],
    [names.path, entry.path],
    [names.filter, entry.filter],
    [names.rows, entry.rows === null ? null : formatCount(entry.rows)],
    [names.outcome, entry.outcome],
    ...(entry.times > 1 ? ([[names.times, formatCount(entry.times)]] as const) : []),
  ] as const;
  return (
    <Drawer
      title={typeText(entry.type)}
      lead={formatInstant(entry.occurred_at, zone)}
      onClose={onClose}
    >
      <dl className="grid grid-cols-[7rem_1fr] gap-x-4 gap-y-2 text-sm">
        {facts.map(([name, fact]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="break-words">{fact ?? t.notRecorded}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}
