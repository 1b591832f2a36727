import {
  correctionProblem,
  sessionProblem,
  takingBackProblem,
} from '#directives/model/study/decide-session.ts';
import type { StudySession } from '#directives/model/study/study-session.ts';
import { isPerson } from '#people/server/posts/known-person.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';
import { STUDY_SESSION_TABLE } from '#directives/server/directive-records.ts';
import {
  changedRecord,
  noSuch,
  refuse,
  type DirectiveOutcome,
} from '#directives/server/directive-refusals.ts';
import type { DoneBy } from '#directives/server/register/register-directive.ts';
import { findStudy, type FoundStudy, type StudyPlace } from './study-facts.ts';

/** What is told of a session. */
export type ToldSession = Pick<
  StudySession,
  'heldOn' | 'place' | 'speaker' | 'summoned' | 'attended' | 'makesUpFor'
>;

/** Puts on record that a unit has held a session. */
export async function holdSession(
  tx: Transaction,
  { told, ...place }: StudyPlace & { readonly told: ToldSession },
  { actor, today }: DoneBy,
): Promise<DirectiveOutcome> {
  const found = await findStudy(tx, place);
  if (found === undefined) return refuse(noSuch(place.unit));
  const problem = sessionProblem(told, { ...factsOf(found), today });
  if (problem !== undefined) return refuse(problem);
  if (!(await isSpeaker(tx, told.speaker))) return refuse(noSuch(told.speaker ?? ''));
  const data = eventData(found);
  const event = { kind: 'study-session-held', actor, data };
  const fields = { ...told, ...place, isTakenBack: false };
  const { id, version } = await makeRecord(tx, { table: STUDY_SESSION_TABLE, fields, event });
  return { kind: 'done', id, version };
}

interface Changing {
  readonly id: string;
  /** The version that was read; left out where no user decides by one. */
  readonly seen?: string;
}

/** Corrects a session. For which other one it makes up stays as it is. */
export async function correctSession(
  tx: Transaction,
  { id, seen, told }: Changing & { readonly told: Omit<ToldSession, 'makesUpFor'> },
  { actor, today }: DoneBy,
): Promise<DirectiveOutcome> {
  const found = await findStudyOf(tx, id);
  if (found === undefined) return refuse(noSuch(id));
  const isKnown = told.speaker === found.session.speaker || (await isSpeaker(tx, told.speaker));
  if (!isKnown) return refuse(noSuch(told.speaker ?? ''));
  const data = eventData(found);
  const event = { kind: 'study-session-corrected', actor, data };
  const outcome = await changeRecord(tx, {
    ...{ table: STUDY_SESSION_TABLE, id, event, ...(seen !== undefined && { seen }) },
    decide: (before) => {
      const after = { ...before, ...told };
      const problem = correctionProblem(id, after, { ...factsOf(found), today });
      return problem === undefined ? { kind: 'done', after } : refuse(problem);
    },
  });
  return changedRecord(outcome);
}

/** Takes a session back that was told by mistake. */
export async function takeSessionBack(
  tx: Transaction,
  { id, seen }: Changing,
  { actor, today }: DoneBy,
): Promise<DirectiveOutcome> {
  const found = await findStudyOf(tx, id);
  if (found === undefined) return refuse(noSuch(id));
  const data = eventData(found);
  const event = { kind: 'study-session-taken-back', actor, data };
  const outcome = await changeRecord(tx, {
    ...{ table: STUDY_SESSION_TABLE, id, event, ...(seen !== undefined && { seen }) },
    decide: (before) => {
      const problem = takingBackProblem(id, { ...factsOf(found), today });
      if (problem !== undefined) return refuse(problem);
      return { kind: 'done', after: { ...before, isTakenBack: true } };
    },
  });
  return changedRecord(outcome);
}

async function findStudyOf(tx: Transaction, id: string) {
  const session = await recordOf(tx, STUDY_SESSION_TABLE, id);
  if (session === undefined || session.isTakenBack) return undefined;
  const { directive, unit } = session;
  const found = await findStudy(tx, { directive, unit });
  return found && { ...found, session };
}

function factsOf({ sent, directive, sessions }: FoundStudy) {
  return { directive, sessions, state: sent.state };
}

function eventData({ sent, directive: { number, symbol } }: FoundStudy) {
  return { number, symbol, unit: sent.unit };
}

async function isSpeaker(tx: Transaction, person: string | null): Promise<boolean> {
  return person === null || isPerson(tx, person);
}
