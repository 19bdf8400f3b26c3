import { useSearchParams } from 'react-router';
import { parseTimeline, writeTimeline, type TimelineView } from './timelineView';

/** The timeline that the address asks for; another one is one step back away. */
export function useTimeline() {
  const [search, setSearch] = useSearchParams();
  const show = (view: TimelineView) => setSearch((now) => writeTimeline(now, view));
  return { ...parseTimeline(search), show };
}
