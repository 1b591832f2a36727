import { sequenceAfter } from '#conference/model/calendar/heard-change.ts';
import { tidyTime } from '#conference/model/agenda/agenda-times.ts';
import type { AgendaItem } from '#conference/model/agenda/agenda-item.ts';
import type { Conference } from '#conference/model/conference.ts';
import { CONFERENCE_LIFE } from '#conference/model/conference-life-cycle.ts';
import { deedProblem } from '#conference/model/conference-deeds.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { conferenceProblem, openedProblem } from '#conference/model/decide-conference.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { AGENDA_TABLE, CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import { lockedConference } from './held-conference.ts';
import { standingNow } from './standing-now.ts';
import { issuedBefore } from '#conference/server/conclusions/issued-conclusions.ts';
import { isPerson } from '#people/server/posts/known-person.ts';
import { postsWhere } from '#people/server/posts/kept-posts.ts';
import { unitLife } from '#people/server/posts/unit-then.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';

/** What is told of a conference. */
export type ToldConference = Omit<
  Conference,
  | 'unit'
  | 'state'
  | 'openedAt'
  | 'closedAt'
  | 'calendarSequence'
  | 'actingChair'
  | 'actingChairPost'
>;

export type ConferenceOutcome =
  | { readonly kind: 'done'; readonly record: Kept<Conference> }
  | ConferenceRefusal;

/** How long reviewing the conclusions of the conference before takes, unless somebody says otherwise. */
const FOLLOW_UP_MINUTES = 15;

/**
 * Prepares a conference of a unit. Where conclusions of the one before are there, what became of them is a
 * point of its agenda.
 */
export async function prepareConference(
  tx: Transaction,
  { unit, ...told }: ToldConference & { readonly unit: string },
  actor: EventActor,
): Promise<ConferenceOutcome> {
  const tidy = tidyConference(told);
  const problem = conferenceProblem(tidy) ?? (await strangerProblem(tx, { ...tidy, unit }));
  if (problem !== undefined) return refusedFor(problem);
  const id = newIdentity();
  const fields: Conference = {
    ...{ ...tidy, unit, state: CONFERENCE_LIFE.begins },
    ...{ openedAt: null, closedAt: null, actingChair: null, actingChairPost: null },
    calendarSequence: 0,
  };
  const data = { conference: id, unit };
  const event = { kind: 'conference-prepared', actor, data };
  const record = await makeRecord(tx, { table: CONFERENCE_TABLE, fields, id, event });
  if ((await issuedBefore(tx, record)).length > 0) await addFollowUp(tx, record, actor);
  return { kind: 'done', record };
}

/** What is told of a conference leaves its agenda as long as it is. */
const SAME_AGENDA: readonly AgendaItem[] = [];

/** Changes what was told of a conference; calendars hear of it. */
export async function changeConference(
  tx: Transaction,
  { id, seen, told }: { id: string; seen: string; told: ToldConference },
  actor: EventActor,
): Promise<ConferenceOutcome> {
  const tidy = tidyConference(told);
  const held = await lockedConference(tx, id);
  if (held === undefined) return refusedFor(noSuchThing(id));
  const standing = await standingNow(tx, held);
  const data = { conference: id, unit: held.unit };
  return changeRecord(tx, {
    ...{ table: CONFERENCE_TABLE, id, seen },
    event: { kind: 'conference-changed', actor, data },
    async decide(before) {
      const problem =
        deedProblem('change', standing) ??
        openedProblem(before, tidy) ??
        conferenceProblem(tidy) ??
        (await strangerProblem(tx, { ...tidy, unit: before.unit }));
      if (problem !== undefined) return refusedFor(problem);
      const after = { ...before, ...tidy };
      const calendarSequence = sequenceAfter(before, {
        ...{ before: { ...before, items: SAME_AGENDA }, after: { ...after, items: SAME_AGENDA } },
      });
      return { kind: 'done', after: { ...after, calendarSequence } };
    },
  });
}

async function addFollowUp(
  tx: Transaction,
  { id, unit, title: ofConference }: Kept<Conference>,
  actor: EventActor,
): Promise<void> {
  const fields: AgendaItem = {
    ...{ conference: id, position: 1, kind: 'follow-up', minutes: FOLLOW_UP_MINUTES },
    title: 'Kiểm điểm kết luận hội nghị trước',
    ...{ presenter: null, presenterPost: null, state: 'waiting', note: '' },
    ...{ beganAt: null, endedAt: null },
  };
  const data = { conference: id, unit, title: ofConference };
  const event = { kind: 'agenda-item-added', actor, data };
  await makeRecord(tx, { table: AGENDA_TABLE, fields, event });
}

function tidyConference(told: ToldConference): ToldConference {
  const { title, starts, place } = told;
  return { ...told, title: title.trim(), starts: tidyTime(starts), place: place.trim() };
}

/** Names the unit, person or post that nobody knows. */
async function strangerProblem(
  tx: Transaction,
  told: ToldConference & { readonly unit: string },
): Promise<HttpProblem | undefined> {
  if ((await unitLife(tx, told.unit)) === undefined) return noSuchThing(told.unit);
  for (const person of [told.chairPerson, told.secretaryPerson]) {
    if (!(await isPerson(tx, person))) return noSuchThing(person);
  }
  for (const post of [told.chairPost, told.secretaryPost]) {
    if (post === null) continue;
    const found = await postsWhere(tx, { where: 'post = $1', values: [post] });
    if (found.length === 0) return noSuchThing(post);
  }
  return undefined;
}
