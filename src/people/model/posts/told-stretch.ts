import { EARLIEST, formatDay, LATEST, type Day } from '#kernel/day.ts';
import { formatEnds, isEmpty, type Period } from '#kernel/period.ts';
import type { PostProblem, WrittenStretch } from './post-problems.ts';

/** Days as they are asked for; an end that is left out is that of what it is within. */
export interface ToldStretch {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
}

export function stretchWithin({ from, until }: ToldStretch, whole: Period): Period {
  return { from: from ?? whole.from, until: until ?? whole.until };
}

export function isWithin(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}

export function overlaps(one: Period, other: Period): boolean {
  return !isEmpty(one) && !isEmpty(other) && one.from < other.until && other.from < one.until;
}

export function emptyStretch(period: Period): PostProblem | undefined {
  if (!isEmpty(period)) return undefined;
  return {
    code: 'no-day-left',
    facts: { from: writtenDay(period.from), until: writtenDay(period.until) },
  };
}

export function writtenStretch(period: Period): WrittenStretch {
  return formatEnds(period);
}

/** Empty where the day is the open end of a stretch. */
export function writtenDay(day: Day): string {
  return day === EARLIEST || day === LATEST ? '' : formatDay(day);
}
