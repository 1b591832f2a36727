import type { RolePlace } from '#kernel/actor.ts';
import { formatDay, LATEST, type Day } from '#kernel/day.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import { isWithin, placeOn, type UnitsOfDay } from './role-place.ts';
import type { RoleProblem } from './role-problems.ts';
import { isDelegated, type ReasonedRole } from './roles-at.ts';

/** What a role that is given would reach, and how long. */
export interface GivenReach {
  readonly place: RolePlace;
  readonly until: Day;
}

/** What is done for good, and could be done to anybody: letting somebody in, closing, erasing. */
export const FOR_GOOD: GivenReach = { place: { kind: 'whole' }, until: LATEST };

/**
 * Why somebody may not give a role, or end one; `undefined` where nothing is in the way. The giver's own
 * role has to reach all that the given one would, and to last as long: a post's no longer than it is held.
 * A role that is only lent gives none: what it gave would outlast it. Nor does one that came with a unit that
 * ended: nobody gave it for the heir.
 */
export function givingProblem(
  own: readonly ReasonedRole[],
  { place, until }: GivenReach,
  units: UnitsOfDay,
): RoleProblem | undefined {
  const giving: readonly string[] = PEOPLE_RULES['give-role'].roles;
  // What a unit without an heir left is under nobody but those who hold the whole.
  const now = placeOn(units, place) ?? { kind: 'whole' };
  const wide = own.filter((each) => giving.includes(each.role) && isWithin(units, now, each.place));
  if (wide.length === 0) return { code: 'role-wider-than-own', facts: {} };
  const held = wide.filter((each) => !isDelegated(each));
  if (held.length === 0) return { code: 'role-only-lent', facts: {} };
  const lasting = held.filter((each) => !each.isInherited);
  if (lasting.length === 0) return { code: 'role-only-inherited', facts: {} };
  const ownUntil = Math.max(...lasting.map(({ period }) => period.until)) as Day;
  if (ownUntil >= until) return undefined;
  return { code: 'role-longer-than-own', facts: { until: formatDay(ownUntil) } };
}
