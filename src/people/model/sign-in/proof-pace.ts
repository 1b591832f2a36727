/** When an account proved to be it, or did something grave with itself; times in milliseconds since 1970. */
export type Pace = readonly number[];

/** Nobody does so as often; whoever goes on would take the processor, and fill the log. */
export const MOST_A_MINUTE = 30;

const MINUTE_MS = 60_000;

/** How long until it may again; 0: at once. */
export function paceWaitMs(pace: Pace, now: number): number {
  const recent = recentOf(pace, now);
  const [first = now] = recent.slice(-MOST_A_MINUTE);
  return recent.length < MOST_A_MINUTE ? 0 : Math.max(0, first + MINUTE_MS - now);
}

/** The same after once more. */
export function paceAfter(pace: Pace, now: number): Pace {
  return [...recentOf(pace, now), now].slice(-MOST_A_MINUTE);
}

/** Whether nothing of it counts any more. */
export function isPaceOver(pace: Pace, now: number): boolean {
  return recentOf(pace, now).length === 0;
}

/** A clock that was set back forgets: it keeps nobody out for long. */
function recentOf(pace: Pace, now: number): Pace {
  return pace.filter((at) => Math.abs(now - at) < MINUTE_MS);
}
