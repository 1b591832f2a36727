import { LATEST, type Day } from '#kernel/day.ts';
import { contains, type Period } from '#kernel/period.ts';

/**
 * The first day, from one on, on which nobody administers the whole organisation; `undefined` where
 * somebody does for good.
 * @param stretches the days on which accounts that can sign in are administrators of the whole.
 */
export function administratorGap(stretches: readonly Period[], from: Day): Day | undefined {
  let day = from;
  while (day < LATEST) {
    const today = day;
    const ends = stretches.filter((each) => contains(each, today)).map(({ until }) => until);
    if (ends.length === 0) return day;
    day = Math.max(...ends) as Day;
  }
  return undefined;
}

/** Whether a change brings the day nearer on which nobody administers the whole organisation. */
export function bringsGapNearer(before: Day | undefined, after: Day | undefined): boolean {
  return after !== undefined && (before === undefined || after < before);
}
