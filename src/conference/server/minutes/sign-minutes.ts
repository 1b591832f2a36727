import { MINUTES_PART, stepPart } from '#conference/model/conference-parts.ts';
import { standingOf } from '#conference/model/conference-standing.ts';
import type { ConferenceMinutes } from '#conference/model/minutes/conference-minutes.ts';
import { minutesDocument } from '#conference/model/minutes/minutes-document.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { MINUTES_TABLE } from '#conference/server/conference-records.ts';
import {
  heldConference,
  lockedConference,
  type HeldConference,
} from '#conference/server/conferences/held-conference.ts';
import { keepDocumentFiles } from '#documents/server/document-files.ts';
import { takeDocumentNumber } from '#documents/server/number-register.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { loadCachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';
import { yearOfDay } from '#reports/server/document/document-facts.ts';
import { minutesFactsOf } from './minutes-facts-of.ts';

export type MinutesOutcome =
  | { readonly kind: 'done'; readonly record: Kept<ConferenceMinutes> }
  | ConferenceRefusal;

interface Signing {
  readonly conference: string;
  readonly seen: string;
  readonly actor: EventActor;
  readonly today: Day;
  readonly timeZone: string;
}

/** Signs minutes: they get a number of the unit and are kept as Word and PDF, which stay as they are. */
export async function signMinutes(tx: Transaction, signing: Signing): Promise<MinutesOutcome> {
  const { conference: id, seen, actor, today } = signing;
  const locked = await lockedConference(tx, id);
  const held = locked && (await heldConference(tx, id));
  if (held === undefined) return refusedFor(noSuchThing(id));
  const { conference, minutes } = held;
  if (minutes === undefined) {
    return refusedFor({ code: 'minutes-not-begun', facts: { state: conference.state } });
  }
  const { unit, title } = conference;
  const data = { conference: id, unit, title };
  return changeRecord(tx, {
    ...{ table: MINUTES_TABLE, id: minutes.id, seen },
    event: { kind: 'minutes-signed', actor, data },
    async decide(before) {
      const deed = { state: before.state, action: 'sign' } as const;
      const step = stepPart(MINUTES_PART, deed, standingOf(conference, before));
      if (step.kind === 'refused') return step;
      const frozen = await freeze(tx, { held, minutes: before }, signing);
      const signedDay = formatDay(today);
      return { kind: 'done', after: { ...before, ...frozen, state: step.state, signedDay } };
    },
  });
}

interface Frozen {
  readonly held: HeldConference;
  readonly minutes: Kept<ConferenceMinutes>;
}

async function freeze(
  tx: Transaction,
  { held, minutes }: Frozen,
  { actor, today, timeZone }: Signing,
): Promise<Pick<ConferenceMinutes, 'number' | 'wordFile' | 'pdfFile'>> {
  const { number } = await takeDocumentNumber(tx, {
    ...{ unit: held.conference.unit, type: 'minutes', year: yearOfDay(today) },
    ...{ actor, document: minutes.id },
  });
  const signed = { ...minutes, number, signedDay: formatDay(today) };
  const kept = await loadCachedOrganisation(tx);
  const wish = { kept, timeZone, language: 'vi' } as const;
  const facts = await minutesFactsOf(tx, { ...held, minutes: signed }, wish);
  const document = minutesDocument(facts, 'vi');
  const files = await keepDocumentFiles(tx, { document, number, type: 'bien-ban', actor });
  return { number, ...files };
}
