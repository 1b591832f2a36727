import type { MinutedItem, MinutesFacts } from '#conference/model/minutes/minutes-facts.ts';
import { presidingOver } from '#conference/model/presiding.ts';
import { attendanceOf } from '#conference/model/delegates/presence.ts';
import type { Assignment } from '#conference/model/conclusions/conclusion.ts';
import type { HeldConference } from '#conference/server/conferences/held-conference.ts';
import { knownNames, type KnownNames } from '#conference/server/conferences/known-names.ts';
import { namedIn } from '#conference/server/conferences/read-conference.ts';
import { clockIn } from '#conference/server/organisation-clock.ts';
import { formatDay } from '#kernel/day.ts';
import type { Language } from '#kernel/problem.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { toldDay } from '#platform/server/http/contract-values.ts';
import { dayIn } from '#platform/server/organisation-day.ts';
import { parentBodyOf } from '#reports/server/document/document-facts.ts';
import { minutesNames, type MinutesNames } from './minutes-names.ts';

interface Wish {
  readonly kept: CachedOrganisation | undefined;
  /** Of the organisation: an IANA name. */
  readonly timeZone: string;
  readonly language: Language;
}

/**
 * What the minutes of a conference say: its record, with units as they were called on the day it was held on, and
 * people and posts as they are called when it is written; signed, it stays as it was written.
 */
export async function minutesFactsOf(
  queries: Queries,
  held: HeldConference,
  { kept, timeZone, language }: Wish,
): Promise<MinutesFacts> {
  const { conference, conclusions, minutes } = held;
  const day = toldDay(conference.day);
  const names = await knownNames(queries, { ...namedIn(held), kept, today: day });
  const unit = names.unit(conference.unit);
  const clock = (instant: string | null) => (instant === null ? '' : clockIn(timeZone, instant));
  const dayOf = (instant: string | null) =>
    instant === null ? conference.day : formatDay(dayIn(timeZone, new Date(instant)));
  const called = minutesNames(held, { names, language });
  const told: Telling = { called, clock, language };
  const { chairPerson, chairPost, secretaryPerson, secretaryPost } = conference;
  const { title, place, quorum, openedAt, closedAt } = conference;
  return {
    parentBody: await parentBodyOf(queries, conference.unit, day),
    ...{ unit: unit?.name ?? '', unitCode: unit?.code ?? '', title, place },
    ...{ beganDay: dayOf(openedAt), endedDay: dayOf(closedAt) },
    ...{ began: clock(openedAt), ended: clock(closedAt), quorumBasis: quorum.basis },
    chair: called.apart(presidingOver(conference)),
    chairedFor:
      conference.actingChair === null
        ? undefined
        : called.apart({ person: chairPerson, by: chairPost }),
    secretary: called.apart({ person: secretaryPerson, by: secretaryPost }),
    presence: attendanceOf(held.delegates, quorum),
    items: minutedItems(held, told),
    conclusions: conclusions
      .filter(({ state }) => state === 'issued')
      .map((each) => ({ ...each, doers: doersOf(each.assignment, told) })),
    delegates: minutedDelegates(held, { names, called }),
    number: minutes?.number ?? undefined,
    signedDay: minutes?.signedDay ? toldDay(minutes.signedDay) : undefined,
  };
}

interface Telling {
  readonly called: MinutesNames;
  readonly clock: (instant: string | null) => string;
  readonly language: Language;
}

function minutedItems(held: HeldConference, told: Telling): readonly MinutedItem[] {
  const { called, clock } = told;
  return inOrderHeld(held).map(({ id, title, presenter, presenterPost, note, ...item }) => ({
    ...{ title, note, began: clock(item.beganAt), ended: clock(item.endedAt) },
    presenter:
      presenter === null ? undefined : called.apart({ person: presenter, by: presenterPost }),
    contributions: contributionsTo(held, id, called),
  }));
}

/** What was held, in the order in which it began; what was not, after it. */
function inOrderHeld({ items }: HeldConference): HeldConference['items'] {
  const LAST = '~';
  return items.toSorted((one, other) => {
    const [began, begins] = [one.beganAt ?? LAST, other.beganAt ?? LAST];
    return began < begins ? -1 : Number(began > begins);
  });
}

function contributionsTo(
  { contributions, delegates }: HeldConference,
  item: string,
  called: MinutesNames,
): MinutedItem['contributions'] {
  const byId = new Map(delegates.map((each) => [each.id, each]));
  return contributions
    .filter((each) => each.item === item && each.beganAt !== null)
    .toSorted((one, other) => ((one.beganAt ?? '') < (other.beganAt ?? '') ? -1 : 1))
    .flatMap(({ delegate, note }) => {
      const who = byId.get(delegate);
      if (who === undefined) return [];
      const { person, post, body } = who;
      return { ...called.seated({ person, by: post ?? body }), unit: called.unit(who.unit), note };
    });
}

function minutedDelegates(
  { delegates }: HeldConference,
  { names, called }: { readonly names: KnownNames; readonly called: MinutesNames },
): MinutesFacts['delegates'] {
  const rank = new Map([...names.people.keys()].map((id, index) => [id, index]));
  return delegates
    .toSorted((one, other) => (rank.get(one.person) ?? 0) - (rank.get(other.person) ?? 0))
    .map(({ person, post, body, unit, isGuest, state }) => ({
      ...called.seated({ person, by: post ?? body }),
      ...{ unit: called.unit(unit), isGuest, state },
    }));
}

function doersOf(assignment: Assignment, { called, language }: Telling): string {
  const name = called.unit;
  switch (assignment.kind) {
    case 'named':
      return assignment.units.map(name).join('; ');
    case 'together': {
      const { lead, supporting } = assignment;
      const others = supporting.map(name).join('; ');
      if (others === '') return name(lead);
      return language === 'vi'
        ? `${name(lead)} chủ trì; ${others} phối hợp`
        : `${name(lead)} leads; ${others} support`;
    }
    case 'level':
      return language === 'vi'
        ? `các đơn vị cấp ${assignment.level}`
        : `every unit of the level ${assignment.level}`;
  }
}
