import type { Actor, Role, RolePlace } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { UnitId } from '#organisation/model/unit.ts';
import { heirBookOf, type CachedOrganisation } from '#organisation/server/organisation-cache.ts';

/** The parts of a tree over which somebody holds a role; units by identity. */
export interface Branches {
  readonly isWhole: boolean;
  /** Units alone. */
  readonly alone: readonly string[];
  /** Units with all below them. */
  readonly below: readonly string[];
}

interface RolesAsked {
  readonly asker: Actor;
  /** Left out: any role. */
  readonly roles?: readonly Role[];
  readonly today: Day;
}

/**
 * Where somebody holds one of some roles today, on the tree of an earlier day: the units that ended
 * since lie with their heirs, so what they told is the affair of whoever holds the heir.
 */
export function branchesOfRoles(
  kept: CachedOrganisation,
  { asker, roles, today }: RolesAsked,
): Branches {
  const places = asker.roles
    .filter(({ role }) => roles === undefined || roles.includes(role))
    .map(({ place }) => place);
  return {
    isWhole: places.some(({ kind }) => kind === 'whole'),
    alone: unitsOf(places, 'alone').flatMap((unit) => withHeld(kept, unit, today)),
    below: unitsOf(places, 'below').flatMap((unit) => withHeld(kept, unit, today)),
  };
}

function unitsOf(places: readonly RolePlace[], reach: 'alone' | 'below'): readonly string[] {
  return places.flatMap((place) =>
    place.kind === 'unit' && place.reach === reach ? [place.unit] : [],
  );
}

function withHeld(kept: CachedOrganisation, unit: string, today: Day): readonly string[] {
  return [unit, ...heirBookOf(kept).heldByOn(unit as UnitId, today)];
}
