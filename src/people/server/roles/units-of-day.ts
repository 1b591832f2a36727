import type { Day } from '#kernel/day.ts';
import { unitsAbove } from '#organisation/model/unit-path.ts';
import { versionOn, type Unit, type UnitId, type UnitVersion } from '#organisation/model/unit.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import {
  foundOnce,
  heirBookOf,
  type CachedOrganisation,
} from '#organisation/server/organisation-cache.ts';
import type { UnitsOfDay } from '#people/model/roles/role-place.ts';

/** The units of a day, as roles ask for them; without an organisation there are none. */
export function unitsOfDay(kept: CachedOrganisation | undefined, day: Day): UnitsOfDay {
  if (kept === undefined)
    return {
      livingPlace: () => undefined,
      roleUnit: () => undefined,
      lineOf: (unit) => new Set([unit]),
    };
  const unitById = unitsById(kept);
  return {
    livingPlace: (unit) => livingPlace(kept, unit, day),
    roleUnit: (unit) => heirBookOf(kept).heirNotAboveOn(unit as UnitId, day),
    lineOf(id) {
      const unit = unitById.get(id as UnitId);
      const above = unit === undefined ? [] : unitsAbove(unitById, unit, day);
      return new Set([id, ...above.map((each) => each.unit.id)]);
    },
  };
}

/** A unit as it is on a day; `undefined` where it does not live then. */
export function unitOnDay(
  kept: CachedOrganisation | undefined,
  id: string,
  day: Day,
): UnitVersion | undefined {
  const unit = kept && unitsById(kept).get(id as UnitId);
  return unit && versionOn(unit, day);
}

/** A unit as it is on a day, or, where it does not live then, as it was at last. */
export function lastKnownUnit(
  kept: CachedOrganisation | undefined,
  id: string,
  day: Day,
): UnitVersion | undefined {
  const unit = kept && unitsById(kept).get(id as UnitId);
  return unit && (versionOn(unit, day) ?? unit.versions.at(-1));
}

const unitsById: (kept: CachedOrganisation) => ReadonlyMap<UnitId, Unit> = foundOnce(
  ({ organisation: { units } }) => new Map(units.map((unit) => [unit.id, unit])),
);
