/** What a page has heard, over all its connections to the stream of changes. */
export interface HeardChanges {
  /** With which query it connects, so that it is told what it missed. */
  query(): string;
  /** Whether what it asked for before may be old although no change is told: see `LONG_AWAY_MS`. */
  joinsAnew(): boolean;
  note(message: Pick<MessageEvent, 'lastEventId'>): void;
}

/** Who heard nothing for so long, asleep or out of sight, joins anew: no change tells that a day has passed. */
export const LONG_AWAY_MS = 10 * 60_000;

export function heardChanges(now: () => number = Date.now): HeardChanges {
  let last: string | undefined;
  let at = 0;
  return {
    query: () => (last === undefined ? '' : `?after=${last}`),
    joinsAnew: () => last === undefined || now() - at > LONG_AWAY_MS,
    note({ lastEventId }) {
      at = now();
      // Without a number something is still to come by which it counts.
      if (lastEventId !== '') last = lastEventId;
    },
  };
}
