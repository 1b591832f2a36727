import { joinLine, type TryRank, type WaitingLine } from '#people/model/sign-in/waiting-line.ts';

/** Does work that takes long, a little at once; of the rest so much waits, and no more. */
export interface WaitingRoom {
  /** @returns what the work came to; `sent-away` where there was no place, and nothing was done. */
  run<Result>(rank: TryRank, work: () => Promise<Result>): Promise<Result | 'sent-away'>;
}

interface Waiting {
  readonly rank: TryRank;
  call(verdict: 'come-in' | 'sent-away'): void;
}

/** What work takes is taken from so many of the last, about. */
const REMEMBERED = 8;

/**
 * @param atOnce how much is done at once.
 * @param placesFor how many may wait beside, where work takes so many milliseconds.
 */
export function waitingRoom(
  atOnce: number,
  placesFor: (milliseconds: number) => number,
): WaitingRoom {
  let inside = 0;
  let usualMs = 0;
  let line: WaitingLine<Waiting> = [];

  function waitForTurn(rank: TryRank): Promise<'come-in' | 'sent-away'> {
    const { promise, resolve } = Promise.withResolvers<'come-in' | 'sent-away'>();
    const joined = joinLine(line, { rank, call: resolve }, placesFor(usualMs / atOnce));
    line = joined.line;
    joined.sentAway?.call('sent-away');
    return promise;
  }

  function callNext(): void {
    const [next, ...rest] = line;
    line = rest;
    if (next === undefined) inside -= 1;
    else next.call('come-in');
  }

  return {
    async run(rank, work) {
      if (inside < atOnce) inside += 1;
      else if ((await waitForTurn(rank)) === 'sent-away') return 'sent-away';
      const start = performance.now();
      try {
        return await work();
      } finally {
        usualMs += (performance.now() - start - usualMs) / REMEMBERED;
        callNext();
      }
    },
  };
}
