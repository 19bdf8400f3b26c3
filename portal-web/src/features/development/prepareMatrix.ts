import type { DocumentMatrix } from '@/api/schema';
import type { Prepared } from '@/components/cards/model';
import { text } from '@/i18n';
import { formatCode, formatCount } from '@/i18n/format';

const t = text.development;

export type Availability = keyof typeof t.availability;

export interface MatrixView {
  lead: string;
  types: { code: string; homes: string }[];
  rows: { kind: string; cells: { state: Availability; text: string; title: string }[] }[];
}

/** Kinds of documents by house types, and how many of the cells are missing. */
export function prepareMatrix({ house_types, rows }: DocumentMatrix): Prepared<MatrixView> {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length === 0) return { kind: 'empty', reason: t.noMatrix };
  const missing = cells.filter((state) => state === 'missing').length;
  const all = formatCount(cells.length);
  return {
    kind: 'ready',
    value: {
      lead: missing === 0 ? t.matrixComplete(all) : t.matrixLead(formatCount(missing), all),
      types: house_types.map(({ house_type_code: code, units }) => ({
        code,
        homes: t.homes(formatCount(units)),
      })),
      rows: rows.map(({ document_kind, cells: states }) => {
        const kind = formatCode(document_kind);
        return {
          kind,
          cells: states.map((state, index) => {
            const type = house_types[index]?.house_type_code ?? '';
            const title = t.matrixCell(kind, type, t.availabilityLong[state]);
            return { state, text: t.availability[state], title };
          }),
        };
      }),
    },
  };
}
