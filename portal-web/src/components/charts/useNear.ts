import { useCallback, useState } from 'react';

/** Half a screen ahead, so that a reader who scrolls finds what he scrolls to. */
const AHEAD = '50% 0px';

/** Whether the reader has come near the place that the callback is given; true for good from then on. */
export function useNear() {
  const [near, setNear] = useState(!('IntersectionObserver' in window));
  const place = useCallback((element: Element | null) => {
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [near, place] as const;
}
