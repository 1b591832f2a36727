import { formatDay, type Day } from '#kernel/day.ts';
import { foldText } from '#kernel/text-folding.ts';
import { nameSortKey } from '#people/model/names/name-sort-key.ts';
import { writtenName, type PersonName } from '#people/model/names/person-name.ts';
import { commitTo } from '#people/server/personal-data/personal-commitments.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';

/** What is kept of a person beside what the person holds. */
export interface PersonTold {
  /** Tidy: see `tidyName`. */
  readonly name: PersonName;
  readonly birthDate?: Day | undefined;
}

/** A person as it was entered. */
export interface EnteredPerson {
  readonly person: string;
  /** Its version: the event. */
  readonly version: number;
}

/** Enters a person. The event holds commitments to the name and the day, never these themselves. */
export async function enterPerson(
  tx: Transaction,
  told: PersonTold,
  actor: EventActor,
): Promise<EnteredPerson> {
  const person = newIdentity();
  const personal = commitTo(person, personalValues(told));
  const data = { person, ...personal.commitments };
  const event = await recordEvent(tx, { kind: 'person-entered', actor, data });
  await writePerson(tx, { person, told }, event);
  await personal.keep(tx, event);
  return { person, version: event };
}

/** A person as an event tells of it. */
interface WrittenPerson {
  readonly person: string;
  readonly told: PersonTold;
}

export async function writePerson(
  tx: Transaction,
  { person, told }: WrittenPerson,
  event: number,
): Promise<void> {
  await tx.query(
    `insert into person
       (id, family_name, middle_name, given_name, birth_date, sort_key, search_key, entered)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [person, ...columnsOf(told), event],
  );
}

/** Writes what a person is really called. @returns the version that this made. */
export async function rewritePerson(
  tx: Transaction,
  { person, told }: WrittenPerson,
  actor: EventActor,
): Promise<number> {
  const personal = commitTo(person, personalValues(told));
  const data = { person, ...personal.commitments };
  const event = await recordEvent(tx, { kind: 'person-corrected', actor, data });
  await overwritePerson(tx, { person, told }, event);
  await personal.keep(tx, event);
  return event;
}

/** @returns whether there is such a person. */
export async function overwritePerson(
  tx: Transaction,
  { person, told }: WrittenPerson,
  event: number,
): Promise<boolean> {
  const found = await tx.query(
    `update person set family_name = $2, middle_name = $3, given_name = $4, birth_date = $5,
       sort_key = $6, search_key = $7, corrected = $8
     where id = $1 returning id`,
    [person, ...columnsOf(told), event],
  );
  return found.length > 0;
}

function personalValues({ name, birthDate }: PersonTold): Readonly<Record<string, string>> {
  const told = birthDate === undefined ? {} : { birthDate: formatDay(birthDate) };
  const { familyName, middleName, givenName } = name;
  return { familyName, middleName, givenName, ...told };
}

function columnsOf({ name, birthDate }: PersonTold) {
  const { familyName, middleName, givenName } = name;
  const born = birthDate === undefined ? undefined : formatDay(birthDate);
  const search = foldText(writtenName(name));
  return [familyName, middleName, givenName, born ?? null, nameSortKey(name, born), search];
}
