import { CONFERENCE_RULES } from '#conference/model/conference-policy.ts';
import { OWN_CONFERENCES } from '#conference/server/conferences/own-conferences.ts';
import { allowedVerbs } from '#kernel/permission.ts';
import { unitSubjects } from '#organisation/server/unit-subject.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { ownOrPermitted, permittedFor, type Access } from '#platform/server/http/access.ts';
import type { Asker } from '#platform/server/http/asker.ts';

export type ConferenceVerb = keyof typeof CONFERENCE_RULES;

/** What a request is about: a unit itself, or what belongs to a conference of one. */
export interface ConferenceAsked {
  readonly kind: 'unit' | keyof typeof UNIT_OF;
  readonly id: string;
}

const UNIT_OF = {
  conference: 'select unit from conference where id = $1',
  'agenda-item': ofPart('agenda_item'),
  delegate: ofPart('delegate'),
  contribution: ofPart('contribution'),
  minutes: ofPart('conference_minutes'),
  conclusion: ofPart('conclusion'),
} as const;

function ofPart(table: string): string {
  return `select unit from conference where id = (select conference from ${table} where id = $1)`;
}

/** The access of whoever may do something to the conferences of the unit that a request is about, or of its heir. */
export function mayConfer<Taken>(
  verb: ConferenceVerb,
  askedOf: (taken: Taken) => ConferenceAsked,
): Access<Taken> {
  return permittedFor(CONFERENCE_RULES, verb, async ({ database, revision, taken, today }) => {
    const { kind, id } = askedOf(taken);
    const unit = kind === 'unit' ? id : await unitOf(database, kind, id);
    const seen = { database, revision };
    const [subject] = unit === undefined ? [] : await unitSubjects(seen, [unit], [today]);
    return [{ subject, unseen: noSuchThing(id) }];
  });
}

const ATTENDED = `select unit, id in (${OWN_CONFERENCES}) as "isOwn" from conference where id = $2`;

/**
 * The access of whoever may read a conference: by a role over its unit, or having a part in it, be it without any
 * role. To all others it is not there.
 */
export function mayAttend<Taken>(conferenceOf: (taken: Taken) => string): Access<Taken> {
  const verb = 'read-conferences';
  return ownOrPermitted(CONFERENCE_RULES, verb, async (asked) => {
    const { database, revision, taken, today, account } = asked;
    const id = conferenceOf(taken);
    const [found] = await database.query<{ unit: string; isOwn: boolean }>(ATTENDED, [account, id]);
    if (found?.isOwn === true) return [];
    const seen = { database, revision };
    const [subject] = found === undefined ? [] : await unitSubjects(seen, [found.unit], [today]);
    return [{ subject, unseen: noSuchThing(id) }];
  });
}

async function unitOf(
  database: Database,
  kind: keyof typeof UNIT_OF,
  id: string,
): Promise<string | undefined> {
  const [row] = await database.query<{ unit: string }>(UNIT_OF[kind], [id]);
  return row?.unit;
}

/** What somebody may do to the conferences of units, in their order; nothing to those out of sight. */
export async function verbsOver(
  database: Database,
  { revision, today, ...asker }: Asker,
  units: readonly string[],
): Promise<readonly (readonly ConferenceVerb[])[]> {
  const subjects = await unitSubjects({ database, revision }, units, [today]);
  return subjects.map((subject) =>
    subject === undefined ? [] : allowedVerbs(CONFERENCE_RULES, asker, subject),
  );
}

export function noSuchThing(id: string): HttpProblem {
  return { code: 'no-such-resource', facts: { id } };
}
