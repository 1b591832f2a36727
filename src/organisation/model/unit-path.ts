import type { Day } from '#kernel/day.ts';
import { versionOn, type Unit, type UnitId, type UnitVersion } from './unit.ts';

/** A unit as it is on the day of a path. */
export interface UnitAbove {
  readonly unit: Unit;
  readonly version: UnitVersion;
}

/** The units above one on a day, the nearest first; none where it does not live then. */
export function unitsAbove(
  unitById: ReadonlyMap<UnitId, Unit>,
  unit: Unit,
  day: Day,
): readonly UnitAbove[] {
  const above: UnitAbove[] = [];
  let parent = versionOn(unit, day)?.parent;
  while (parent !== undefined) {
    const next = unitById.get(parent);
    const version = next && versionOn(next, day);
    if (next === undefined || version === undefined) break;
    above.push({ unit: next, version });
    parent = version.parent;
  }
  return above;
}
