import type { RolePlace } from '#kernel/actor.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { isWithin, placeOn, type UnitsOfDay } from './role-place.ts';
import type { RoleProblem } from './role-problems.ts';
import { isDelegated, type ReasonedRole } from './roles-at.ts';

/**
 * Why somebody may not give a role for a place, or end one there; `undefined` where nothing is in the
 * way. The giver's own role has to reach all that the given one would. A role that is only lent gives
 * none: what it gave would outlast it.
 */
export function givingProblem(
  own: readonly ReasonedRole[],
  place: RolePlace,
  units: UnitsOfDay,
): RoleProblem | undefined {
  const giving: readonly string[] = PEOPLE_RULES['give-role'].roles;
  // What a unit without an heir left is under nobody but those who hold the whole.
  const now = placeOn(units, place) ?? { kind: 'whole' };
  const wide = own.filter((each) => giving.includes(each.role) && isWithin(units, now, each.place));
  if (wide.length === 0) return { code: 'role-wider-than-own', facts: {} };
  if (wide.every(isDelegated)) return { code: 'role-only-lent', facts: {} };
  return undefined;
}
