import type { Conference } from '#conference/model/conference.ts';
import { refusedFor } from '#conference/model/conference-problems.ts';
import { CONTRIBUTION_PART, stepPart } from '#conference/model/conference-parts.ts';
import type { Delegate } from '#conference/model/delegates/delegate.ts';
import type { Contribution, ContributionAction } from '#conference/model/floor/contribution.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { CONTRIBUTION_TABLE, DELEGATE_TABLE } from '#conference/server/conference-records.ts';
import { lockedConference } from '#conference/server/conferences/held-conference.ts';
import { standingNow } from '#conference/server/conferences/standing-now.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { namesOf } from '#people/server/names/names-of.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, type RecordEvent } from '#platform/server/records/write-records.ts';
import type { ContributionOutcome } from './note-contribution.ts';

interface ContributionStep {
  readonly id: string;
  readonly seen: string;
  readonly action: ContributionAction;
}

interface FloorDeed {
  readonly actor: EventActor;
  readonly now: Date;
}

/** Gives somebody the floor, or ends that. Whoever speaks has spoken where another is called. */
export async function stepContribution(
  tx: Transaction,
  { id, seen, action }: ContributionStep,
  { actor, now }: FloorDeed,
): Promise<ContributionOutcome> {
  const contribution = await recordOf(tx, CONTRIBUTION_TABLE, id);
  const conference = contribution && (await lockedConference(tx, contribution.conference));
  const delegate = contribution && (await recordOf(tx, DELEGATE_TABLE, contribution.delegate));
  if (conference === undefined || delegate === undefined) return refusedFor(noSuchThing(id));
  const absent = action === 'call' ? await absence(tx, delegate) : undefined;
  const standing = await standingNow(tx, conference);
  const outcome = await changeRecord(tx, {
    ...{ table: CONTRIBUTION_TABLE, id, seen },
    event: eventOf(action, actor, { conference, delegate }),
    decide(before) {
      const step = stepPart(CONTRIBUTION_PART, { state: before.state, action }, standing);
      if (step.kind === 'refused') return step;
      if (absent !== undefined) return absent;
      return { kind: 'done', after: { ...before, state: step.state, ...marks(action, now) } };
    },
  });
  if (outcome.kind === 'done' && action === 'call') {
    await endSpeaking(tx, conference, { actor, now, except: id });
  }
  return outcome;
}

/** Ends whoever speaks in a conference. */
export async function endSpeaking(
  tx: Transaction,
  conference: Kept<Conference>,
  { actor, now, except }: FloorDeed & { readonly except?: string },
): Promise<void> {
  const speaking = await recordsWhere(tx, CONTRIBUTION_TABLE, {
    where: "conference = $1 and state = 'speaking'",
    values: [conference.id],
  });
  for (const { id, delegate: whose } of speaking) {
    const delegate = await recordOf(tx, DELEGATE_TABLE, whose);
    if (id === except || delegate === undefined) continue;
    await changeRecord(tx, {
      ...{ table: CONTRIBUTION_TABLE, id },
      event: eventOf('end', actor, { conference, delegate }),
      decide: (before) => ({
        kind: 'done',
        after: { ...before, state: 'done' as const, ...marks('end', now) },
      }),
    });
  }
}

async function absence(tx: Transaction, { person, state }: Kept<Delegate>) {
  if (state === 'present') return undefined;
  const name = (await namesOf(tx, [person])).get(person);
  const facts = { name: name === undefined ? '' : writtenName(name) };
  return refusedFor({ code: 'speaker-not-there', facts });
}

function marks(action: ContributionAction, now: Date): Partial<Contribution> {
  switch (action) {
    case 'call':
      return { beganAt: now.toISOString() };
    case 'end':
      return { endedAt: now.toISOString() };
    case 'withdraw':
      return {};
  }
}

interface Spoken {
  readonly conference: Kept<Conference>;
  readonly delegate: Kept<Delegate>;
}

function eventOf(
  action: ContributionAction,
  actor: EventActor,
  { conference: { id, unit, title }, delegate: { person } }: Spoken,
): RecordEvent {
  const data = { conference: id, unit, title, person };
  switch (action) {
    case 'call':
      return { kind: 'contribution-called', actor, data };
    case 'end':
      return { kind: 'contribution-ended', actor, data };
    case 'withdraw':
      return { kind: 'contribution-withdrawn', actor, data };
  }
}
