import { WHOLE_ORGANISATION } from '#kernel/permission.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import {
  notPermitted,
  permittedFor,
  type Access,
  type AskedSubject,
} from '#platform/server/http/access.ts';
import { keptRole } from './kept-role.ts';

type RoleVerb = 'give-role' | 'read-roles';

/** The access of whoever does something with roles of a unit, or (`null`) of the whole organisation. */
export function overRolesOf<Taken>(
  verb: RoleVerb,
  unitOf: (taken: Taken) => string | null,
): Access<Taken> {
  return permittedFor(PEOPLE_RULES, verb, async ({ taken, today, ...seen }) => {
    const unit = unitOf(taken);
    if (unit === null) return [wholeSubject(notPermitted(PEOPLE_RULES[verb]))];
    const [subject] = await unitSubjects(seen, [unit], [today]);
    return [{ subject, unseen: noSuch(unit) }];
  });
}

/** The access of whoever ends a role: known to those who may see the roles of its unit. */
export function overRole<
  Taken extends { readonly params: { readonly role: string } },
>(): Access<Taken> {
  return permittedFor(PEOPLE_RULES, 'give-role', async ({ taken, today, ...seen }) => {
    const id = taken.params.role;
    const unseen = noSuch(id);
    const role = await keptRole(seen.database, id);
    if (role?.place.kind === 'whole') return [wholeSubject(unseen)];
    const [subject] =
      role === undefined ? [] : await unitSubjects(seen, [role.place.unit], [today]);
    return [{ subject, unseen }];
  });
}

function wholeSubject(unseen: HttpProblem): AskedSubject {
  return { subject: WHOLE_ORGANISATION, unseen };
}

function noSuch(id: string): HttpProblem {
  return { code: 'no-such-resource', facts: { id } };
}
