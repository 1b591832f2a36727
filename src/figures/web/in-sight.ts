import { useEffect, useRef, type RefObject } from 'react';

/** Brings what has just appeared into sight, with as little movement as may be. */
export function useInSight<Place extends Element>(isThere = true): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (isThere) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  return place;
}
