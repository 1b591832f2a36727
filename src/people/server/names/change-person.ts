import { formatDay, type Day } from '#kernel/day.ts';
import { personProblem } from '#people/model/names/decide-person.ts';
import { tidyName, type PersonName } from '#people/model/names/person-name.ts';
import {
  noSuch,
  refuse,
  staleVersion,
  type PostOutcome,
} from '#people/server/posts/post-refusals.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { enterPerson, rewritePerson } from './enter-person.ts';
import { lockPerson } from './find-people.ts';

/** A person as somebody tells it today. */
export interface PersonWish {
  readonly name: PersonName;
  readonly birthDate: Day | undefined;
  readonly today: Day;
}

export async function makePerson(
  tx: Transaction,
  { today, ...wish }: PersonWish,
  actor: EventActor,
): Promise<PostOutcome> {
  const told = { ...wish, name: tidyName(wish.name) };
  const problem = personProblem(told, today);
  if (problem !== undefined) return refuse(problem);
  const { person, version } = await enterPerson(tx, told, actor);
  return { kind: 'done', id: person, version };
}

/** Corrects what a person is called; what is called the same already changes nothing. */
export async function correctPerson(
  tx: Transaction,
  { id, seen, wish: { today, ...wish } }: { id: string; seen: string; wish: PersonWish },
  actor: EventActor,
): Promise<PostOutcome> {
  const told = { ...wish, name: tidyName(wish.name) };
  const before = await lockPerson(tx, id);
  if (before === undefined) return refuse(noSuch(id));
  const problem = staleVersion(seen, before.version) ?? personProblem(told, today);
  if (problem !== undefined) return refuse(problem);
  const { birthDate, name } = told;
  const born = birthDate === undefined ? null : formatDay(birthDate);
  const isSame = born === before.birthDate && isSameName(name, before.name);
  if (isSame) return { kind: 'done', id, version: before.version };
  const version = await rewritePerson(tx, { person: id, told }, actor);
  return { kind: 'done', id, version };
}

function isSameName(one: PersonName, other: PersonName): boolean {
  return (
    one.familyName === other.familyName &&
    one.middleName === other.middleName &&
    one.givenName === other.givenName
  );
}
