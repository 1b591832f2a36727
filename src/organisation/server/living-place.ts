import type { Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { heirBookOf, type CachedOrganisation } from './organisation-cache.ts';

/**
 * The living unit in which on a day lies what is of a unit: itself, or after its end its heir. What is
 * of a unit that ended to nobody has no place any more: `undefined`.
 */
export function livingPlace(kept: CachedOrganisation, unit: string, day: Day): UnitId | undefined {
  return heirBookOf(kept).heirOn(unit as UnitId, day);
}

/**
 * The units whose things lie in a unit on a day: itself, and those that ended and whose heir it is. Units that live
 * within a day only are known by an alias, and nothing is kept of them.
 */
export function unitsLyingIn(kept: CachedOrganisation, unit: string, day: Day): readonly UnitId[] {
  const held = heirBookOf(kept).heldByOn(unit as UnitId, day);
  return [unit as UnitId, ...held.filter((each) => !each.includes('~'))];
}
