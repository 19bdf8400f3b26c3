import type { ReactNode } from 'react';
import type { Figure } from '@/components/cards/model';
import { CellContent } from '@/components/tables/CellContent';

export interface Fact {
  label: string;
  value: ReactNode | Figure;
}

/** Named facts below each other; a missing one is a dash with its reason. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
      {facts.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words">
            <CellContent content={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
