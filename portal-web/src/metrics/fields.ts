import type { Meta, Ratio } from '@/api/schema';
import type { Figure } from '@/components/cards/model';
import { formatCount, formatMoment, formatAlignedShare } from '@/i18n/format';
import { fieldFigure } from './figure';

/** Figures of the rows of one page of a list, each with its reason where it is missing. */
export interface FieldReader {
  count: (value: number | null, index: number, field: string) => Figure;
  share: (ratio: Ratio, index: number, field: string) => Figure;
  moment: (instant: string | null, index: number, field: string) => Figure;
  words: (value: string | null, index: number, field: string) => Figure;
}

/** Reads the fields of a page by its `meta`; before the page is there, there is nothing to read. */
export function fieldReader(meta: Meta | null): FieldReader {
  const path = (index: number, field: string) => `items[${index}].${field}`;
  const zone = meta?.zone ?? '';
  return {
    count: (value, index, field) => fieldFigure(value, formatCount, meta, path(index, field)),
    share: ({ value }, index, field) =>
      fieldFigure(value, formatAlignedShare, meta, path(index, `${field}.value`)),
    moment: (instant, index, field) =>
      fieldFigure(instant, (at) => formatMoment(at, zone), meta, path(index, field)),
    words: (value, index, field) => fieldFigure(value, String, meta, path(index, field)),
  };
}
