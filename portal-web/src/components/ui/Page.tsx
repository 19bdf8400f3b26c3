import { useEffect, type ReactNode } from 'react';
import { text } from '@/i18n';

interface Props {
  title: string;
  lead: string;
  children: ReactNode;
}

/** A page's heading and the column that its cards stand in. */
export function Page({ title, lead, children }: Props) {
  useEffect(() => {
    document.title = `${title} · ${text.product}`;
  }, [title]);
  return (
    <>
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-1 text-muted">{lead}</p>
      <div className="mt-6 grid grid-cols-1 gap-4">
        <h2 className="sr-only">{text.overview.keyFigures}</h2>
        {children}
      </div>
    </>
  );
}
