import { useEffect, useRef } from 'react';

/** A screen that has no heading after so long has other worries. */
const MOST_WAIT_MS = 10_000;

/**
 * Gives the focus to the heading of a screen when one comes to another screen, so that readers of
 * screens hear where they are. The heading may come later than the screen, and another in its place
 * once what it is about is known; whoever does something meanwhile is left alone.
 */
export function useArrivalFocus(path: string): void {
  const seen = useRef(path);
  useEffect(() => {
    if (seen.current === path) return undefined;
    seen.current = path;
    const place = document.querySelector<HTMLElement>('main');
    if (place === null) return undefined;
    window.scrollTo(0, 0);
    place.focus({ preventScroll: true });
    return keepOnHeading(place);
  }, [path]);
}

function keepOnHeading(place: HTMLElement): () => void {
  const waiting = new AbortController();
  const stop = (): void => waiting.abort();
  const observer = new MutationObserver(() => focusHeading(place));
  waiting.signal.addEventListener('abort', () => observer.disconnect());
  for (const doing of ['keydown', 'pointerdown']) {
    document.addEventListener(doing, stop, { signal: waiting.signal });
  }
  const timer = setTimeout(stop, MOST_WAIT_MS);
  observer.observe(place, { childList: true, subtree: true });
  focusHeading(place);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** While a screen is loaded, the heading of the one before is there still, hidden: it takes no focus. */
function focusHeading(place: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement !== place && activeElement !== document.body) return;
  const heading = place.querySelector<HTMLElement>('h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
