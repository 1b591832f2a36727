import { contains, type Period } from '#kernel/period.ts';
import type { Day } from '#kernel/day.ts';
import type { UnitId } from './unit.ts';

/** A unit's place in a group, and when. */
export interface Membership {
  readonly unit: UnitId;
  readonly period: Period;
}

/** One group of a further hierarchy over the same units: a statistical region, a bloc of unions. */
export interface Group {
  readonly code: string;
  readonly name: string;
  readonly members: readonly Membership[];
}

/** A further hierarchy beside the tree of superiors; named by the level its groups stand on. */
export interface Hierarchy {
  readonly level: string;
  readonly groups: readonly Group[];
}

/** The units of a group on a day. */
export function membersOn(group: Group, day: Day): readonly UnitId[] {
  return group.members.filter(({ period }) => contains(period, day)).map(({ unit }) => unit);
}
