import { CONTRIBUTION_LIFE, type Contribution } from '#conference/model/floor/contribution.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { deedProblem } from '#conference/model/conference-deeds.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import {
  AGENDA_TABLE,
  CONTRIBUTION_TABLE,
  DELEGATE_TABLE,
} from '#conference/server/conference-records.ts';
import { lockedConference } from '#conference/server/conferences/held-conference.ts';
import { standingNow } from '#conference/server/conferences/standing-now.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';

export type ContributionOutcome =
  | { readonly kind: 'done'; readonly record: Kept<Contribution> }
  | ConferenceRefusal;

export type ToldContribution = Pick<Contribution, 'item' | 'delegate' | 'minutes' | 'note'>;

/** Puts somebody who was summoned or invited down to speak to a point, after those already down. */
export async function noteContribution(
  tx: Transaction,
  told: ToldContribution,
  actor: EventActor,
): Promise<ContributionOutcome> {
  const item = await recordOf(tx, AGENDA_TABLE, told.item);
  const conference = item && (await lockedConference(tx, item.conference));
  const delegate = await recordOf(tx, DELEGATE_TABLE, told.delegate);
  if (conference === undefined) return refusedFor(noSuchThing(told.item));
  if (delegate?.conference !== conference.id) return refusedFor(noSuchThing(told.delegate));
  const problem = deedProblem('add-speaker', await standingNow(tx, conference));
  if (problem !== undefined) return refusedFor(problem);
  const others = await recordsWhere(tx, CONTRIBUTION_TABLE, {
    where: 'item = $1',
    values: [told.item],
  });
  const fields: Contribution = {
    ...{ ...told, conference: conference.id, position: others.length + 1 },
    ...{ state: CONTRIBUTION_LIFE.begins, beganAt: null, endedAt: null },
  };
  const { id, unit, title } = conference;
  const data = { conference: id, unit, title, person: delegate.person };
  const event = { kind: 'contribution-noted', actor, data };
  const record = await makeRecord(tx, { table: CONTRIBUTION_TABLE, fields, event });
  return { kind: 'done', record };
}

interface ContributionChange {
  readonly id: string;
  readonly seen: string;
  readonly told: Pick<Contribution, 'minutes' | 'note'>;
}

/** Changes what is noted of a contribution, until the minutes are signed. */
export async function changeContribution(
  tx: Transaction,
  { id, seen, told }: ContributionChange,
  actor: EventActor,
): Promise<ContributionOutcome> {
  const contribution = await recordOf(tx, CONTRIBUTION_TABLE, id);
  const conference = contribution && (await lockedConference(tx, contribution.conference));
  const delegate = contribution && (await recordOf(tx, DELEGATE_TABLE, contribution.delegate));
  if (conference === undefined || delegate === undefined) return refusedFor(noSuchThing(id));
  const { unit, title } = conference;
  const data = { conference: conference.id, unit, title, person: delegate.person };
  const problem = deedProblem('note', await standingNow(tx, conference));
  return changeRecord(tx, {
    ...{ table: CONTRIBUTION_TABLE, id, seen },
    event: { kind: 'contribution-changed', actor, data },
    decide: (before) =>
      problem ? refusedFor(problem) : { kind: 'done', after: { ...before, ...told } },
  });
}
