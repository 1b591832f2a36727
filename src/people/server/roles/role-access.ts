import type { RolePlace } from '#kernel/actor.ts';
import { WHOLE_ORGANISATION } from '#kernel/permission.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import { PEOPLE_RULES } from '#people/model/people-policy.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import {
  notPermitted,
  permittedFor,
  type Access,
  type AskedSubject,
} from '#platform/server/http/access.ts';
import type { Day } from '#kernel/day.ts';
import { keptRole } from './kept-role.ts';

type RoleVerb = 'give-role' | 'read-roles';

/** The access of whoever does something with roles of a unit, or (`null`) of the whole organisation. */
export function overRolesOf<Taken>(
  verb: RoleVerb,
  unitOf: (taken: Taken) => string | null,
): Access<Taken> {
  return permittedFor(PEOPLE_RULES, verb, async ({ database, taken, today }) => {
    const unit = unitOf(taken);
    if (unit === null) return [wholeSubject(notPermitted(PEOPLE_RULES[verb]))];
    return [await unitSubject(database, unit, { today, unseen: noSuch(unit) })];
  });
}

/** The access of whoever ends a role: known to those who may see the roles of its unit. */
export function overRole<
  Taken extends { readonly params: { readonly role: string } },
>(): Access<Taken> {
  return permittedFor(PEOPLE_RULES, 'give-role', async ({ database, taken, today }) => {
    const id = taken.params.role;
    const role = await keptRole(database, id);
    const unseen = noSuch(id);
    if (role === undefined) return [{ subject: undefined, unseen }];
    return [await placeSubject(database, role.place, { today, unseen })];
  });
}

interface Unseen {
  readonly today: Day;
  readonly unseen: HttpProblem;
}

async function placeSubject(
  database: Database,
  place: RolePlace,
  asked: Unseen,
): Promise<AskedSubject> {
  return place.kind === 'whole'
    ? wholeSubject(asked.unseen)
    : unitSubject(database, place.unit, asked);
}

function wholeSubject(unseen: HttpProblem): AskedSubject {
  return { subject: WHOLE_ORGANISATION, unseen };
}

async function unitSubject(
  database: Database,
  unit: string,
  { today, unseen }: Unseen,
): Promise<AskedSubject> {
  const [subject] = await unitSubjects(database, [unit], [today]);
  return { subject, unseen };
}

function noSuch(id: string): HttpProblem {
  return { code: 'no-such-resource', facts: { id } };
}
