import type { ReactNode } from 'react';

/** A page with nothing around its content. */
export function FullPage({ children }: { children: ReactNode }) {
  return <main className="grid min-h-dvh place-items-center bg-page p-6 text-ink">{children}</main>;
}
