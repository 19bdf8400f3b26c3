const KIND = 'happened';
const PAGE = 'happened_page';

/** What of an open row's timeline is shown: one kind, or everything, page by page. */
export interface TimelineView {
  kind: string | null;
  page: number;
}

export function parseTimeline(search: URLSearchParams): TimelineView {
  const page = search.get(PAGE) ?? '';
  return {
    kind: search.get(KIND) || null,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

export function writeTimeline(base: URLSearchParams, { kind, page }: TimelineView) {
  const next = withoutTimeline(base);
  if (kind) next.set(KIND, kind);
  if (page > 1) next.set(PAGE, String(page));
  return next;
}

/** The address once the row is closed, or another one is open. */
export function withoutTimeline(base: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(base);
  next.delete(KIND);
  next.delete(PAGE);
  return next;
}
