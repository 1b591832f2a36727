import { isEmpty, type Period } from '#kernel/period.ts';
import type { Day } from '#kernel/day.ts';

/** The identity of a unit: its code, name, level and superior change, this never does. */
export type UnitId = string & { readonly __brand: 'UnitId' };

/** A stretch of a unit's life in which none of its attributes changes. */
export interface UnitVersion {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: string;
  readonly type: string;
  /** The superior; `undefined` for the root. */
  readonly parent: UnitId | undefined;
  readonly period: Period;
}

/**
 * A unit with the versions of its life, oldest first, each beginning where the one before ends.
 * A version that holds no day is a code the unit bore within one day only.
 */
export interface Unit {
  readonly id: UnitId;
  readonly versions: readonly [UnitVersion, ...UnitVersion[]];
}

/** The unit's whole life, half-open; empty for a unit that lived and ended within one day. */
export function lifeOf(unit: Unit): Period {
  const last = unit.versions[unit.versions.length - 1] ?? unit.versions[0];
  return { from: unit.versions[0].period.from, until: last.period.until };
}

/** The version in force on a day; `undefined` where the unit does not live then. */
export function versionOn(unit: Unit, day: Day): UnitVersion | undefined {
  return unit.versions.find(({ period }) => period.from <= day && day < period.until);
}

/** Whether any unit lives on a day. */
export function isInhabited(units: readonly Unit[], day: Day): boolean {
  return units.some((unit) => versionOn(unit, day) !== undefined);
}

export function livesWithinADay(unit: Unit): boolean {
  return isEmpty(lifeOf(unit));
}

/** Whether two versions tell the same of a unit, at different times. */
export function isAlike(one: UnitVersion, other: UnitVersion): boolean {
  return (
    one.code === other.code &&
    one.name === other.name &&
    one.nameEn === other.nameEn &&
    one.level === other.level &&
    one.type === other.type &&
    one.parent === other.parent
  );
}
