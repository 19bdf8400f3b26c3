import type { AccessEntry, Meta } from '@/api/schema';
import type { TableColumn } from '@/components/tables/model';
import { text } from '@/i18n';
import { formatCount, formatInstant } from '@/i18n/format';
import { fieldFigure } from '@/metrics/figure';

const t = text.accessLog;
const names = t.columns;

export const typeText = (type: string) => wordOf(t.types, type);

/** The fields of an entry; a missing one tells its reason. */
export function accessColumns(meta: Meta): TableColumn<AccessEntry>[] {
  const column = (
    id: keyof AccessEntry,
    header: string,
    rest: { optional?: true; sortable?: false; numeric?: true } = {},
    format: (value: string | number) => string = String,
  ): TableColumn<AccessEntry> => ({
    id,
    header,
    ...rest,
    cell: (row, at) => fieldFigure(row[id], format, meta, `items[${at}].${id}`),
  });
  return [
    {
      id: 'occurred_at',
      header: names.when,
      cell: ({ occurred_at }) => formatInstant(occurred_at, meta.zone),
    },
    {
      id: 'type',
      header: names.type,
      cell: ({ type, times }) =>
        times > 1 ? t.several(typeText(type), formatCount(times)) : typeText(type),
    },
    column('actor', names.actor),
    column('actor_role', names.role, { optional: true }, (role) =>
      wordOf(text.shell.roles, String(role)),
    ),
    column('tenant_name', names.tenant),
    column('path', names.path),
    column('filter', names.filter, { sortable: false }),
    column('rows', names.rows, { numeric: true }, (rows) => formatCount(Number(rows))),
    column('action', names.action, { optional: true }),
    column('outcome', names.outcome, { optional: true, sortable: false }),
  ];
}

function wordOf(words: Record<string, string>, key: string): string {
  return words[key] ?? key;
}
