import { ACTIVITY_RULES } from '#activities/model/activity-policy.ts';
import type { Actor } from '#kernel/actor.ts';
import { allowedVerbs, covers, type PermissionRules } from '#kernel/permission.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn, unitSubjects } from '#organisation/server/unit-subject.ts';
import type { Day } from '#kernel/day.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { permittedFor, type Access } from '#platform/server/http/access.ts';

export type ActivityVerb = 'read-outreach' | 'record-outreach' | 'withdraw-outreach';

/** What a request is about: a unit, an event or a photograph of one. */
export interface ActivityAsked {
  readonly kind: 'unit' | keyof typeof UNIT_OF;
  readonly id: string;
}

const UNIT_OF = {
  activity: 'select unit from outreach_event where id = $1',
  photograph: `select unit from photograph
    join outreach_event on outreach_event.id = photograph.outreach_event
    where photograph.id = $1 and not is_removed`,
} as const;

export const noSuch = (id: string): HttpProblem => ({ code: 'no-such-resource', facts: { id } });

/** The access of who may do something to the events of the unit that a request is about, or of its heir. */
export function mayOfUnit<Taken>(
  verb: ActivityVerb,
  askedOf: (taken: Taken) => ActivityAsked,
): Access<Taken> {
  return permittedFor(ACTIVITY_RULES, verb, async ({ database, revision, taken, today }) => {
    const asked = askedOf(taken);
    const unit = await unitOf(database, asked);
    const seen = { database, revision };
    const [subject] = unit === undefined ? [] : await unitSubjects(seen, [unit], [today]);
    return [{ subject, unseen: noSuch(asked.id) }];
  });
}

async function unitOf(queries: Queries, { kind, id }: ActivityAsked): Promise<string | undefined> {
  if (kind === 'unit') return id;
  const [row] = await queries.query<{ unit: string }>(UNIT_OF[kind], [id]);
  return row?.unit;
}

const VERBS: PermissionRules<ActivityVerb> = {
  'read-outreach': ACTIVITY_RULES['read-outreach'],
  'record-outreach': ACTIVITY_RULES['record-outreach'],
  'withdraw-outreach': ACTIVITY_RULES['withdraw-outreach'],
};

/** The verbs that somebody may do to the events of a unit. */
export function verbsOver(
  kept: CachedOrganisation | undefined,
  actor: Actor,
  { unit, today }: { readonly unit: string; readonly today: Day },
): readonly ActivityVerb[] {
  const [subject] = subjectsIn(kept, [unit], [today]);
  return subject === undefined ? [] : allowedVerbs(VERBS, actor, subject);
}

/** Of some units, those in the branch of one on any of the days, as far as somebody may see them. */
export function unitsOfBranch(
  kept: CachedOrganisation | undefined,
  units: readonly string[],
  {
    top,
    days,
    actor,
  }: { readonly top: string; readonly days: readonly Day[]; readonly actor?: Actor },
): ReadonlySet<string> {
  const subjects = subjectsIn(kept, units, days);
  return new Set(
    units.filter((_, index) => {
      const subject = subjects[index];
      if (subject?.kind !== 'unit' || !subject.line.has(top)) return false;
      return actor === undefined || actor.roles.some(({ place }) => covers(place, subject));
    }),
  );
}
