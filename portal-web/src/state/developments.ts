export const DEVELOPMENTS = '/admin-enterprise/developments';

/** The pages of a development, by the last part of their address. */
export const TABS = ['overview', 'chat', 'documents', 'units', 'homeowners'] as const;

export type Tab = (typeof TABS)[number];

const PLACE = new RegExp(`^${DEVELOPMENTS}/([^/]+)(?:/([^/]+))?`);

/** The development whose page an address is, if any. */
export function developmentAt(pathname: string): string | null {
  return PLACE.exec(pathname)?.[1] ?? null;
}

/** The tab of a development's address. */
export function tabAt(pathname: string): Tab {
  const named = PLACE.exec(pathname)?.[2];
  return TABS.find((tab) => tab === named) ?? 'overview';
}

export function developmentAddress(id: string, tab: Tab = 'overview'): string {
  return tab === 'overview' ? `${DEVELOPMENTS}/${id}` : `${DEVELOPMENTS}/${id}/${tab}`;
}
