import { useEffect, useRef } from 'react';

/** A screen that has no heading after so long has other worries. */
const MOST_WAIT_MS = 10_000;

/**
 * Gives the focus to the heading of a screen when one comes to another screen, so that readers of
 * screens hear where they are. The heading may come later than the screen; whoever went on meanwhile
 * is left alone.
 */
export function useArrivalFocus(path: string): void {
  const seen = useRef(path);
  useEffect(() => {
    if (seen.current === path) return undefined;
    seen.current = path;
    window.scrollTo(0, 0);
    const place = document.querySelector<HTMLElement>('main');
    place?.focus({ preventScroll: true });
    if (place === null || focusHeading(place)) return undefined;
    const observer = new MutationObserver(() => {
      if (document.activeElement !== place || focusHeading(place)) observer.disconnect();
    });
    observer.observe(place, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), MOST_WAIT_MS);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [path]);
}

function focusHeading(place: HTMLElement): boolean {
  const heading = place.querySelector<HTMLElement>('h1');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  // While a screen is loaded the one before is still there, hidden: that takes no focus.
  return document.activeElement === heading;
}
