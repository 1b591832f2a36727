import { covers, type PermissionRule } from '#kernel/permission.ts';
import type { Day } from '#kernel/day.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import type { Actor } from '#kernel/actor.ts';

/** Those of some units that an actor may know of; by a rule, those for which the roles give its verb. */
export function unitsWithin(
  kept: CachedOrganisation | undefined,
  units: Iterable<string>,
  { actor, day, rule }: { readonly actor: Actor; readonly day: Day; readonly rule: PermissionRule },
): ReadonlySet<string> {
  const distinct = [...new Set(units)];
  const roles = actor.roles.filter(({ role }) => rule.roles.includes(role));
  if (roles.some(({ place }) => place.kind === 'whole')) return new Set(distinct);
  if (roles.length === 0) return new Set();
  const subjects = subjectsIn(kept, distinct, [day]);
  return new Set(
    distinct.filter((_, index) => {
      const subject = subjects[index];
      return subject !== undefined && roles.some(({ place }) => covers(place, subject));
    }),
  );
}

/** Whether a role is held for the whole organisation: then the whole register is in sight. */
export function seesWhole({ roles }: Actor): boolean {
  return roles.some(({ place }) => place.kind === 'whole');
}
