import type { KeptFileProblem } from './kept-file-problems.ts';

/** How long a file waits to be joined to something before it is let go of. */
export const WAITING_HOURS = 24;

/** What one account may have waiting: an event has 20 photographs, a picture takes some 2 MB. */
export const MOST_WAITING_FILES = 60;
const MOST_WAITING_MEGABYTES = 250;

const MEGABYTE = 1_000_000;

/** What of one account waits to be joined. */
export interface Waiting {
  readonly count: number;
  /** In bytes. */
  readonly size: number;
}

/** Why one more file is not taken beside those that wait. @param size in bytes. */
export function waitingProblem(waiting: Waiting, size: number): KeptFileProblem | undefined {
  const isWithin =
    waiting.count < MOST_WAITING_FILES && waiting.size + size <= MOST_WAITING_MEGABYTES * MEGABYTE;
  if (isWithin) return undefined;
  const bounds = { limit: MOST_WAITING_FILES, megabytes: MOST_WAITING_MEGABYTES };
  return {
    code: 'too-many-waiting-files',
    facts: { count: waiting.count, ...bounds, hours: WAITING_HOURS },
  };
}
