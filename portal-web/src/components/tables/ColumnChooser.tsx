import { Columns3 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { toolButton } from './toolButton';
import { text } from '@/i18n';
import type { TableColumn } from './model';
import type { ServerTable } from './useServerTable';

const t = text.table;

interface Props<T extends object> {
  columns: TableColumn<T>[];
  table: ServerTable<T>;
  compact: boolean;
  onCompact: (compact: boolean) => void;
}

/** Which columns are shown, and how close the rows stand. */
export function ColumnChooser<T extends object>({ columns, table, compact, onCompact }: Props<T>) {
  return (
    <Popover.Root>
      <Popover.Trigger className={toolButton}>
        <Columns3 size={16} aria-hidden />
        {t.columns}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t.columns}
          className="z-50 max-h-[70vh] w-60 overflow-auto rounded-xl border border-line bg-raised p-2 shadow-xl"
        >
          {columns.slice(1).map(({ id, header }) => (
            <Choice
              key={id}
              label={header}
              checked={table.getColumn(id)?.getIsVisible() ?? false}
              onChange={(visible) => table.getColumn(id)?.toggleVisibility(visible)}
            />
          ))}
          <hr className="my-2 border-line" />
          <Choice label={t.compact} checked={compact} onChange={onCompact} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface ChoiceProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ label, checked, onChange }: ChoiceProps) {
  return (
    <label className="flex cursor-pointer items-center gap-2.5 rounded-md px-2 py-1.5 text-sm hover:bg-tint">
      <input
        type="checkbox"
        className="size-4 accent-(--accent)"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
