import { Link } from 'react-router';
import { cx } from '@/lib/cx';
import { useCellKeys } from './cellKeys';

export interface HeatCell {
  /** The text in the cell; a dash where there is no value. */
  text: string;
  /** All of it in words, for the tooltip. */
  title: string;
  /** 0 (nothing) to 5 (most). */
  level: number;
  peak: boolean;
  /** The address of the rows behind the cell. */
  to?: string;
}

export interface HeatModel {
  caption: string;
  corner: string;
  columns: string[];
  rows: { label: string; title: string; cells: HeatCell[] }[];
}

const LEVELS = [
  'bg-(--heat-0) text-muted',
  'bg-(--heat-1) text-ink',
  'bg-(--heat-2) text-ink',
  'bg-(--heat-3) text-ink',
  'bg-(--heat-4) text-white dark:text-black',
  'bg-(--heat-5) text-white dark:text-black',
];

/**
 * A table whose cells say their value in text and show it in colour. Cells that lead to their rows are one stop of
 * the tab key together; arrows go from cell to cell. Rows that are named at length get the room for it.
 */
export function HeatMap({ model, named = false }: { model: HeatModel; named?: boolean }) {
  const keys = useCellKeys();
  return (
    // What scrolls must be reachable by keyboard.
    <div
      className="relative overflow-x-auto pb-1"
      role="group"
      aria-label={model.caption}
      tabIndex={0}
    >
      <table className="figures w-full min-w-220 table-fixed border-separate border-spacing-0.5 text-xs">
        <caption className="sr-only">{model.caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className={cx(
                'sticky left-0 bg-surface pr-2 text-left font-medium text-muted',
                named ? 'w-28 sm:w-40' : 'w-12',
              )}
            >
              {model.corner}
            </th>
            {model.columns.map((column) => (
              <th key={column} scope="col" className="font-normal text-muted">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...keys}>
          {model.rows.map((row) => (
            <tr key={row.label}>
              <th
                scope="row"
                className="sticky left-0 bg-surface pr-2 text-left font-medium text-muted"
              >
                <abbr title={row.title} className="no-underline">
                  {row.label}
                </abbr>
              </th>
              {row.cells.map((cell, index) => (
                <td
                  key={model.columns[index]}
                  title={cell.title}
                  className={cx(
                    'h-8 rounded-sm text-center',
                    LEVELS[cell.level],
                    cell.peak && 'font-semibold outline-2 outline-ink',
                    cell.to && 'p-0',
                  )}
                >
                  {cell.to ? <CellLink {...cell} to={cell.to} /> : cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellLink({ to, title, text }: HeatCell & { to: string }) {
  return (
    <Link
      to={to}
      aria-label={title}
      tabIndex={-1}
      className="flex h-full items-center justify-center rounded-sm hover:outline-2 hover:outline-accent"
    >
      {text}
    </Link>
  );
}
