import { CONCLUSION_LIFE, type Conclusion } from '#conference/model/conclusions/conclusion.ts';
import { conclusionProblem, taskPlaces } from '#conference/model/conclusions/decide-conclusion.ts';
import { answeredProblem, namedOnce } from '#conference/model/conclusions/named-difficulties.ts';
import type { Conference } from '#conference/model/conference.ts';
import {
  refusedFor,
  type ConferenceProblem,
  type ConferenceRefusal,
} from '#conference/model/conference-problems.ts';
import { deedProblem } from '#conference/model/conference-deeds.ts';
import { CONCLUSION_PART, stepPart } from '#conference/model/conference-parts.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { CONCLUSION_TABLE } from '#conference/server/conference-records.ts';
import { lockedConference } from '#conference/server/conferences/held-conference.ts';
import { standingNow } from '#conference/server/conferences/standing-now.ts';
import type { Day } from '#kernel/day.ts';
import type { HttpProblem } from '#platform/model/http-problems.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord, makeRecord } from '#platform/server/records/write-records.ts';
import {
  answeredAmong,
  difficultyOfOthers,
} from '#reports/server/difficulties/read-difficulties.ts';
import { meantUnits } from './meant-units.ts';

/** What is told of a conclusion. */
export type ToldConclusion = Pick<
  Conclusion,
  'text' | 'product' | 'dueDay' | 'assignment' | 'difficulties'
>;

export type ConclusionOutcome =
  | { readonly kind: 'done'; readonly record: Kept<Conclusion> }
  | ConferenceRefusal;

interface Doer {
  readonly actor: EventActor;
  readonly today: Day;
}

/** Drafts a conclusion of the chair, numbered within its conference. */
export async function draftConclusion(
  tx: Transaction,
  { conference: id, ...wish }: ToldConclusion & { readonly conference: string },
  doer: Doer,
): Promise<ConclusionOutcome> {
  const conference = await lockedConference(tx, id);
  if (conference === undefined) return refusedFor(noSuchThing(id));
  const told = { ...wish, difficulties: namedOnce(wish.difficulties) };
  const problem = await draftProblem(tx, { conference, told, before: [] }, doer.today);
  if (problem !== undefined) return refusedFor(problem);
  const others = await recordsWhere(tx, CONCLUSION_TABLE, {
    where: 'conference = $1',
    values: [id],
  });
  const number = Math.max(0, ...others.map((each) => each.number)) + 1;
  const fields: Conclusion = {
    ...{ ...told, conference: id, number, state: CONCLUSION_LIFE.begins, issuedDay: null },
  };
  const { actor } = doer;
  const data = dataOf(conference);
  const event = { kind: 'conclusion-drafted', actor, data };
  return { kind: 'done', record: await makeRecord(tx, { table: CONCLUSION_TABLE, fields, event }) };
}

/** Changes a draft; what was issued stays as it is. */
export async function changeConclusion(
  tx: Transaction,
  { id, seen, told: wish }: { id: string; seen: string; told: ToldConclusion },
  { actor, today }: Doer,
): Promise<ConclusionOutcome> {
  const conclusion = await recordOf(tx, CONCLUSION_TABLE, id);
  const conference = conclusion && (await lockedConference(tx, conclusion.conference));
  if (conclusion === undefined || conference === undefined) return refusedFor(noSuchThing(id));
  const told = { ...wish, difficulties: namedOnce(wish.difficulties) };
  const { difficulties: before } = conclusion;
  const problem = await draftProblem(tx, { conference, told, before }, today);
  const data = dataOf(conference);
  return changeRecord(tx, {
    ...{ table: CONCLUSION_TABLE, id, seen },
    event: { kind: 'conclusion-changed', actor, data },
    decide(draft) {
      const { state } = draft;
      if (state !== CONCLUSION_LIFE.begins) {
        const facts = { thing: 'conclusion', state } as const;
        return refusedFor({ code: 'conference-step-closed', facts });
      }
      if (problem !== undefined) return refusedFor(problem);
      return { kind: 'done', after: { ...draft, ...told } };
    },
  });
}

/** Drops a draft; its number is not given again. */
export async function dropConclusion(
  tx: Transaction,
  { id, seen }: { id: string; seen: string },
  { actor }: Doer,
): Promise<ConclusionOutcome> {
  const conclusion = await recordOf(tx, CONCLUSION_TABLE, id);
  const conference = conclusion && (await lockedConference(tx, conclusion.conference));
  if (conference === undefined) return refusedFor(noSuchThing(id));
  const data = dataOf(conference);
  const standing = await standingNow(tx, conference);
  return changeRecord(tx, {
    ...{ table: CONCLUSION_TABLE, id, seen },
    event: { kind: 'conclusion-dropped', actor, data },
    decide(before) {
      const step = stepPart(CONCLUSION_PART, { state: before.state, action: 'drop' }, standing);
      if (step.kind === 'refused') return step;
      return { kind: 'done', after: { ...before, state: step.state } };
    },
  });
}

interface Drafted {
  readonly conference: Kept<Conference>;
  readonly told: ToldConclusion;
  /** The difficulties that the draft named before. */
  readonly before: readonly string[];
}

async function draftProblem(
  tx: Transaction,
  { conference, told, before }: Drafted,
  today: Day,
): Promise<ConferenceProblem | HttpProblem | undefined> {
  const standing = await standingNow(tx, conference);
  const problem =
    deedProblem('draft-conclusion', standing) ?? conclusionProblem(told, conference.day);
  if (problem !== undefined) return problem;
  // Issued it answers them, whoever was to do so: nobody answers for a unit by a conference of another.
  const asked = { unit: conference.unit, ids: told.difficulties, today };
  const foreign = await difficultyOfOthers(tx, asked);
  if (foreign !== undefined) return noSuchThing(foreign);
  const answered = await answeredAmong(tx, told.difficulties);
  const closed = answeredProblem(told.difficulties, { before, answered });
  if (closed !== undefined) return closed;
  const placed = taskPlaces(told.assignment, await meantUnits(tx, conference.unit, today));
  return placed.kind === 'refused' ? placed.problem : undefined;
}

/** What every event of a conclusion says beside it. */
function dataOf({ id, unit, title }: Kept<Conference>): object {
  return { conference: id, unit, title };
}
