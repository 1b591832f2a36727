import type { Day } from '#kernel/day.ts';

/** A target given to a unit itself; its value scaled by the decimals of its indicator. */
export interface OwnTarget {
  readonly value: bigint;
  readonly givenDay: Day;
}

/** A target of a unit that has ended, and lies with this one as its heir. */
export interface PassedTarget {
  readonly value: bigint;
  /** The first day on which the other was no more. */
  readonly endedOn: Day;
}

/**
 * What a unit with a target is to reach on a day: its own, and what came to it since from units that ended.
 * Whoever gave its own after their end knew of them, and theirs are in it.
 */
export function standingTarget(own: OwnTarget, passed: readonly PassedTarget[]): bigint {
  const since = passed.filter(({ endedOn }) => endedOn > own.givenDay);
  return since.reduce((sum, { value }) => sum + value, own.value);
}
