import type { Day } from '#kernel/day.ts';
import { lifeOf, versionOn, type Unit, type UnitId } from '#organisation/model/unit.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import { foundOnce, type CachedOrganisation } from '#organisation/server/organisation-cache.ts';

/** A unit by what it is called on a day, or was at last, or will be at first. */
export interface CalledUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The unit where on a day lies what is of a unit; `undefined` where nobody took it over. */
export function placeOn(
  kept: CachedOrganisation | undefined,
  unit: string,
  day: Day,
): CalledUnit | undefined {
  const place = kept && livingPlace(kept, unit, day);
  return place === undefined ? undefined : calledUnit(kept, place, day);
}

/** `undefined` for what is no unit. */
export function calledUnit(
  kept: CachedOrganisation | undefined,
  id: string,
  day: Day,
): CalledUnit | undefined {
  const unit = kept && unitById(kept, id);
  if (unit === undefined) return undefined;
  const hasEnded = lifeOf(unit).until <= day;
  const version = versionOn(unit, day) ?? unit.versions.at(hasEnded ? -1 : 0) ?? unit.versions[0];
  const { code, name, nameEn } = version;
  return { id: unit.id, code, name, nameEn };
}

/** `undefined` for what is no unit. */
export function unitById(kept: CachedOrganisation, id: string): Unit | undefined {
  return unitsById(kept).get(id as UnitId);
}

const unitsById = foundOnce(
  ({ organisation: { units } }) => new Map(units.map((unit) => [unit.id, unit])),
);
