import type { Day } from '#kernel/day.ts';
import { changeDaysOf } from './organisation-overview.ts';
import type { Organisation } from './organisation.ts';
import { isAlike, lifeOf, versionOn, type Unit, type UnitVersion } from './unit.ts';

/** In what a unit of one tree differs from the other tree; every unit occurs once at most. */
export type TreeChange = OpenedUnit | EndedUnit | ChangedUnit;

/** Not in the earlier tree. */
export interface OpenedUnit {
  readonly kind: 'opened';
  readonly unit: Unit;
  /** The day it opened. */
  readonly on: Day;
  readonly after: UnitVersion;
}

/** Not in the later tree. */
export interface EndedUnit {
  readonly kind: 'ended';
  readonly unit: Unit;
  /** The first day it was no more. */
  readonly on: Day;
  readonly before: UnitVersion;
}

/** In both, under another code, name, level, type or superior. */
export interface ChangedUnit {
  readonly kind: 'changed';
  readonly unit: Unit;
  /** The last of `days`. */
  readonly on: Day;
  /** On which it changed between the trees, oldest first. */
  readonly days: readonly Day[];
  readonly before: UnitVersion;
  readonly after: UnitVersion;
}

/** Two days, the earlier first. */
export interface DayPair {
  readonly from: Day;
  readonly until: Day;
}

/**
 * What differs between the trees of two days, in the order of the days on which it came about;
 * within a day the units that ended, that opened and that changed, each in the order of their codes.
 */
export function organisationChanges(
  { units }: Pick<Organisation, 'units'>,
  pair: DayPair,
): readonly TreeChange[] {
  return units.flatMap((unit) => changeOf(unit, pair) ?? []).sort(compareChanges);
}

function changeOf(unit: Unit, { from, until }: DayPair): TreeChange | undefined {
  const [before, after] = [versionOn(unit, from), versionOn(unit, until)];
  if (before === undefined) {
    return after && { kind: 'opened', unit, on: lifeOf(unit).from, after };
  }
  if (after === undefined) return { kind: 'ended', unit, on: lifeOf(unit).until, before };
  if (isAlike(before, after)) return undefined;
  const days = changeDaysOf(unit).filter((day) => from < day && day <= until);
  return { kind: 'changed', unit, on: days.at(-1) ?? after.period.from, days, before, after };
}

const ORDER = { ended: 0, opened: 1, changed: 2 } as const;

function compareChanges(one: TreeChange, other: TreeChange): number {
  if (one.on !== other.on) return one.on - other.on;
  if (one.kind !== other.kind) return ORDER[one.kind] - ORDER[other.kind];
  return compareTexts(codeOf(one), codeOf(other)) || compareTexts(one.unit.id, other.unit.id);
}

function codeOf(change: TreeChange): string {
  return change.kind === 'ended' ? change.before.code : change.after.code;
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
