import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to a stop that was come to by following the trail from the stop above, so that one
 * goes on from there by keyboard. Who came by an address, or is elsewhere by now, is left alone.
 */
export function useStopFocus<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    const stop = place.current;
    const line = stop?.closest('ol');
    const isOnTrail = line?.contains(document.activeElement) ?? false;
    if (isOnTrail) stop?.focus({ preventScroll: true });
  }, []);
  return place;
}
