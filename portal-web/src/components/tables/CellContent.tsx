import type { ReactNode } from 'react';
import type { Figure } from '@/components/cards/model';
import { text } from '@/i18n';
import { isFigure } from './model';

/** A missing figure is a dash to the eye, its reason to the ear and under the pointer. */
export function CellContent({ content }: { content: ReactNode | Figure }) {
  if (!isFigure(content)) return content;
  if ('text' in content) return content.text;
  return (
    <span title={content.missing} className="text-muted">
      <span aria-hidden>{text.dash}</span>
      <span className="sr-only">{content.missing}</span>
    </span>
  );
}
