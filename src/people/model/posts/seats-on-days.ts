import type { Day } from '#kernel/day.ts';
import { contains, type Period } from '#kernel/period.ts';

/** The first day on which more stretches than `seats` hold at once; each can only pass the bound where one begins. */
export function firstDayOver(seats: number, stretches: readonly Period[]): Day | undefined {
  const begun = stretches.map(({ from }) => from).toSorted((one, other) => one - other);
  return begun.find((day) => stretches.filter((each) => contains(each, day)).length > seats);
}
