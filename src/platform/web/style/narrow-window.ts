import { useSyncExternalStore } from 'react';

/** As wide as the style sheets mean where they speak of a telephone. */
const NARROW = '(max-width: 719px)';

/** Whether the window is as narrow as a telephone, for what cannot be said by style alone. */
export function useNarrowWindow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(NARROW).matches);
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
