import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Link } from 'react-router';
import { text } from '@/i18n';
import { CopyLink } from './CopyLink';

const item =
  'block cursor-pointer rounded-md px-3 py-2 text-sm outline-none data-highlighted:bg-tint data-highlighted:text-ink';

interface Props {
  title: string;
  table?: { shown: boolean; toggle: () => void };
  rows?: string | undefined;
  onCsv?: (() => void) | undefined;
}

/** What else one can do with a card. */
export function CardMenu({ title, table, rows, onCsv }: Props) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label={text.card.menu(title)}
        className="-my-1 ml-auto rounded p-1.5 text-muted hover:bg-tint hover:text-ink"
      >
        <Ellipsis size={16} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-50 min-w-44 rounded-xl border border-line bg-raised p-1.5 shadow-xl"
        >
          {table && (
            <DropdownMenu.Item className={item} onSelect={table.toggle}>
              {table.shown ? text.card.asChart : text.card.asTable}
            </DropdownMenu.Item>
          )}
          {rows && (
            <DropdownMenu.Item className={item} asChild>
              <Link to={rows}>{text.card.showRows}</Link>
            </DropdownMenu.Item>
          )}
          {onCsv && (
            <DropdownMenu.Item className={item} onSelect={onCsv}>
              {text.card.asCsv}
            </DropdownMenu.Item>
          )}
          <CopyLink className={item} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
