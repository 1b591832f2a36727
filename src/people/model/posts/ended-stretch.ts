import type { Day } from '#kernel/day.ts';
import type { Period } from '#kernel/period.ts';
import type { PostProblem } from './post-problems.ts';
import { writtenDay } from './told-stretch.ts';

/** What is wrong with another end: what ends on the day it begins never was, before that it cannot. */
export function endedStretch({ from }: Period, until: Day): PostProblem | undefined {
  if (until >= from) return undefined;
  return { code: 'no-day-left', facts: { from: writtenDay(from), until: writtenDay(until) } };
}
