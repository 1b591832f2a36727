import { DELEGATE_LIFE, type Delegate } from '#conference/model/delegates/delegate.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { deedProblem } from '#conference/model/conference-deeds.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { DELEGATE_TABLE } from '#conference/server/conference-records.ts';
import { lockedConference } from '#conference/server/conferences/held-conference.ts';
import { standingNow } from '#conference/server/conferences/standing-now.ts';
import { isPerson } from '#people/server/posts/known-person.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { makeRecord } from '#platform/server/records/write-records.ts';
import { holdersOf, type ChosenHolders, type Holder } from './chosen-holders.ts';

/** Who is to come: holders of posts and seats on the day, and guests by themselves. */
export interface SummonWish extends ChosenHolders {
  readonly conference: string;
  readonly guests: readonly string[];
}

export type SummonOutcome =
  | { readonly kind: 'done'; readonly added: number; readonly passedOver: number }
  | ConferenceRefusal;

/** Summons whoever holds the chosen posts on the day of the conference; who is in already is passed over. */
export async function summonDelegates(
  tx: Transaction,
  { conference: id, guests, ...chosen }: SummonWish,
  actor: EventActor,
): Promise<SummonOutcome> {
  const conference = await lockedConference(tx, id);
  if (conference === undefined) return refusedFor(noSuchThing(id));
  const problem = deedProblem('summon-delegates', await standingNow(tx, conference));
  if (problem !== undefined) return refusedFor(problem);
  const holders = await holdersOf(tx, chosen, conference.day);
  for (const guest of guests) {
    if (!(await isPerson(tx, guest))) return refusedFor(noSuchThing(guest));
  }
  if (holders.length + guests.length === 0) {
    return refusedFor({ code: 'nobody-to-summon', facts: { day: conference.day } });
  }
  const there = await recordsWhere(tx, DELEGATE_TABLE, { where: 'conference = $1', values: [id] });
  const known = new Set(there.map(({ person }) => person));
  let added = 0;
  for (const each of [...holders, ...guests.map(asGuest)]) {
    if (known.has(each.person)) continue;
    known.add(each.person);
    added += 1;
    const { unit, title } = conference;
    const data = { conference: id, unit, title, person: each.person };
    const event = { kind: 'delegate-summoned', actor, data };
    await makeRecord(tx, { table: DELEGATE_TABLE, fields: delegateOf(id, each), event });
  }
  return { kind: 'done', added, passedOver: holders.length + guests.length - added };
}

type Comer = Holder & { readonly isGuest?: boolean };

function asGuest(person: string): Comer {
  return { person, post: null, body: null, unit: null, isGuest: true };
}

function delegateOf(conference: string, { isGuest = false, ...holder }: Comer): Delegate {
  return {
    ...{ ...holder, conference, isGuest, state: DELEGATE_LIFE.begins },
    ...{ excuse: null, arrivedAt: null, leftAt: null },
  };
}
