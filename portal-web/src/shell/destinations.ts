import type { Me } from '@/api/schema';
import { text } from '@/i18n';
import { carriedSearch, parseViewState, writeViewState } from '@/state/urlState';
import { pagesOf } from './pages';

export interface Destination {
  key: string;
  label: string;
  kind: string;
  to: { pathname: string; search: string };
}

const MOST = 12;

/** Where the palette can go: pages of the role, developments of the scope. */
export function destinations(me: Me, search: string, typed: string): Destination[] {
  const carried = carriedSearch(search);
  const pages = pagesOf(me.role).map(({ path, label }) => ({
    key: path,
    label,
    kind: text.palette.page,
    to: { pathname: path, search: carried },
  }));
  const window = writeViewState({
    ...parseViewState(new URLSearchParams(search)),
    tenantId: null,
    developmentId: null,
  }).toString();
  const developments = me.developments.map(({ id, name }) => ({
    key: id,
    label: name,
    kind: text.palette.development,
    to: { pathname: `/admin-enterprise/developments/${id}`, search: window && `?${window}` },
  }));
  const wanted = typed.trim().toLowerCase();
  return [...pages, ...developments]
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .slice(0, MOST);
}
