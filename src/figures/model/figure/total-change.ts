import type { FigureStanding } from './figure-version.ts';

/** What a change of one figure adds to every sum above it. */
export interface TotalChange {
  readonly value: bigint;
  readonly reported: number;
  readonly acceptedValue: bigint;
  readonly acceptedReported: number;
}

/** The difference between two standings of one figure, as a sum sees it. */
export function sumChange(before: FigureStanding, after: FigureStanding): TotalChange {
  return {
    value: (after.value ?? 0n) - (before.value ?? 0n),
    reported: told(after.value) - told(before.value),
    acceptedValue: (after.accepted ?? 0n) - (before.accepted ?? 0n),
    acceptedReported: told(after.accepted) - told(before.accepted),
  };
}

/** One figure before and after. */
export interface StandingChange {
  readonly before: FigureStanding;
  readonly after: FigureStanding;
}

/** What a change of one part, and perhaps of the other, adds to how many units told both parts of a ratio. */
export function jointChange(one: StandingChange, other: StandingChange): TotalChange {
  const both = (which: 'value' | 'accepted') =>
    told(one.after[which]) * told(other.after[which]) -
    told(one.before[which]) * told(other.before[which]);
  return {
    value: 0n,
    reported: both('value'),
    acceptedValue: 0n,
    acceptedReported: both('accepted'),
  };
}

/** Whether a change leaves every total above as it is. */
export function changesNothing(change: TotalChange): boolean {
  return (
    change.value === 0n &&
    change.reported === 0 &&
    change.acceptedValue === 0n &&
    change.acceptedReported === 0
  );
}

function told(value: bigint | undefined): number {
  return value === undefined ? 0 : 1;
}
