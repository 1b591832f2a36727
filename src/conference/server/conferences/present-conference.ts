import type { z } from 'zod';
import { plannedTimes } from '#conference/model/agenda/agenda-times.ts';
import { deedsNow } from '#conference/model/conference-deeds.ts';
import { CONFERENCE_LIFE } from '#conference/model/conference-life-cycle.ts';
import {
  actionsNow,
  AGENDA_PART,
  CONTRIBUTION_PART,
  DELEGATE_PART,
  MINUTES_PART,
} from '#conference/model/conference-parts.ts';
import { standingOf, type Standing } from '#conference/model/conference-standing.ts';
import type { Delegate } from '#conference/model/delegates/delegate.ts';
import { countedPresence } from '#conference/model/delegates/presence.ts';
import { presentConclusion } from '#conference/server/conclusions/present-conclusion.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { actionsIn } from '#kernel/life-cycle.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type { conferenceAnswer } from './conference-contract.ts';
import type { ReadConference } from './read-conference.ts';

type Answer = z.output<typeof conferenceAnswer>;

interface Presented {
  readonly read: ReadConference;
  readonly today: Day;
  readonly now: Date;
}

export function presentConference({ read, today, now }: Presented): Answer {
  const { conference, delegates, names, verbs } = read;
  const { chairPerson, secretaryPerson, actingChair, actingChairPost, ...kept } = conference;
  const { calendarSequence: _, ...told } = kept;
  const shown = { ...read, standing: standingIn(read), today };
  return {
    ...told,
    unit: names.place(told.unit) ?? NO_UNIT,
    chair: names.person(chairPerson, told.chairPost),
    actingChair: actingChair === null ? null : names.person(actingChair, actingChairPost),
    secretary: names.person(secretaryPerson, told.secretaryPost),
    now: now.toISOString(),
    today: formatDay(today),
    presence: countedPresence(conference, delegates),
    agenda: presentAgenda(read),
    delegates: inOrderOfNames(read).map((each) => presentDelegate(each, read)),
    contributions: presentContributions(read),
    minutes: presentMinutes(read),
    hasMinutes: read.sight.seesDrafts || read.minutes?.state === 'signed',
    conclusions: read.conclusions.map((each) => presentConclusion(each, shown)),
    followUp: read.followUp.map((each) => presentConclusion(each, shown)),
    difficulties: presentDifficulties(read),
    levels: [...read.levels],
    allowed: [...actionsIn(CONFERENCE_LIFE, conference.state, verbs)],
    deeds: [...deedsNow(standingIn(read), verbs)],
    verbs: [...verbs],
  };
}

function standingIn({ conference, minutes }: ReadConference): Standing {
  return standingOf(conference, minutes);
}

/** Stands for a unit that nobody knows any more; there is none such while the organisation is whole. */
const NO_UNIT = { id: '', code: '', name: '', nameEn: '' };

function presentAgenda(read: ReadConference): Answer['agenda'] {
  const { conference, items, names, verbs } = read;
  const times = plannedTimes(conference.starts, items);
  return items.map(({ presenter, presenterPost, conference: _, position: __, ...item }, index) => ({
    ...item,
    time: times[index] ?? '',
    presenter: presenter === null ? null : names.person(presenter, presenterPost),
    allowed: [...actionsNow(AGENDA_PART, { state: item.state, verbs }, standingIn(read))],
  }));
}

function inOrderOfNames({ delegates, names }: ReadConference): readonly Kept<Delegate>[] {
  const rank = new Map([...names.people.keys()].map((id, index) => [id, index]));
  const rankOf = (id: string) => rank.get(id) ?? rank.size;
  return delegates.toSorted((one, other) => rankOf(one.person) - rankOf(other.person));
}

function presentDelegate(
  { person, post, body, unit, conference: _, ...delegate }: Kept<Delegate>,
  read: ReadConference,
): Answer['delegates'][number] {
  const { names, verbs, sight, asking } = read;
  const { excuse, arrivedAt, leftAt } = delegate;
  const isKnown = sight.seesExcuses || person === asking;
  return {
    ...delegate,
    excuse: isKnown ? excuse : null,
    arrivedAt: isKnown ? arrivedAt : null,
    leftAt: isKnown ? leftAt : null,
    person: names.person(person, post ?? body),
    unit: unit === null ? null : (names.place(unit) ?? null),
    hasInvitation: person === asking || verbs.includes('read-conferences'),
    allowed: [...actionsNow(DELEGATE_PART, { state: delegate.state, verbs }, standingIn(read))],
  };
}

function presentContributions(read: ReadConference): Answer['contributions'] {
  const { contributions, delegates, verbs } = read;
  const byId = new Map(delegates.map((each) => [each.id, each]));
  return contributions.flatMap(({ conference: _, ...contribution }) => {
    const delegate = byId.get(contribution.delegate);
    if (delegate === undefined) return [];
    const { person, unit } = presentDelegate(delegate, read);
    const asked = { state: contribution.state, verbs };
    const allowed = [...actionsNow(CONTRIBUTION_PART, asked, standingIn(read))];
    return { ...contribution, person, unit, allowed };
  });
}

function presentDifficulties({ difficulties, names }: ReadConference): Answer['difficulties'] {
  return difficulties.map(({ id, unit, text }) => ({ id, text, unit: names.place(unit) ?? null }));
}

function presentMinutes(read: ReadConference): Answer['minutes'] {
  const { minutes, verbs } = read;
  if (minutes === undefined) return null;
  const { id, version, state, number, signedDay } = minutes;
  const allowed = [...actionsNow(MINUTES_PART, { state, verbs }, standingIn(read))];
  return { id, version, state, number, signedDay, allowed };
}
