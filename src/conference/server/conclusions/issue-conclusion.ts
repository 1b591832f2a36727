import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import { taskPlaces } from '#conference/model/conclusions/decide-conclusion.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { CONCLUSION_PART, stepPart } from '#conference/model/conference-parts.ts';
import { noSuchThing } from '#conference/server/conference-access.ts';
import { CONCLUSION_TABLE } from '#conference/server/conference-records.ts';
import { lockedConference } from '#conference/server/conferences/held-conference.ts';
import { standingNow } from '#conference/server/conferences/standing-now.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { DifficultyOutcome } from '#reports/server/difficulties/change-difficulty.ts';
import { answerDifficulty } from '#reports/server/difficulties/read-difficulties.ts';
import { setTasks, type SetTasksOutcome } from '#plans/server/tasks/set-tasks.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { toldDay } from '#platform/server/http/contract-values.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { changeRecord } from '#platform/server/records/write-records.ts';
import { meantUnits } from './meant-units.ts';

export type IssueOutcome =
  | { readonly kind: 'done'; readonly record: Kept<Conclusion> }
  | ConferenceRefusal
  | Extract<SetTasksOutcome | DifficultyOutcome, { readonly kind: 'refused' }>;

/**
 * Issues a conclusion: everybody meant gets a task, each with one lead, and its text answers the difficulties
 * that it names and nobody has answered yet. All of it in one transaction.
 */
export async function issueConclusion(
  tx: Transaction,
  { id, seen }: { id: string; seen: string },
  { actor, today }: { readonly actor: EventActor; readonly today: Day },
): Promise<IssueOutcome> {
  const conclusion = await recordOf(tx, CONCLUSION_TABLE, id);
  const conference = conclusion && (await lockedConference(tx, conclusion.conference));
  if (conclusion === undefined || conference === undefined) return refusedFor(noSuchThing(id));
  const { unit, title } = conference;
  const standing = await standingNow(tx, conference);
  const placed = taskPlaces(conclusion.assignment, await meantUnits(tx, unit, today));
  const tasks = placed.kind === 'done' ? placed.places : [];
  const data = { conference: conference.id, unit, title, tasks: tasks.length };
  const outcome = await changeRecord(tx, {
    ...{ table: CONCLUSION_TABLE, id, seen },
    event: { kind: 'conclusion-issued', actor, data },
    decide(before) {
      const step = stepPart(CONCLUSION_PART, { state: before.state, action: 'issue' }, standing);
      if (step.kind === 'refused') return step;
      // A unit may have ended since it was drafted.
      if (placed.kind === 'refused') return placed;
      return { kind: 'done', after: { ...before, state: step.state, issuedDay: formatDay(today) } };
    },
  });
  if (outcome.kind === 'refused') return outcome;
  const set = await setTasks(tx, {
    ...{ origin: { kind: 'conclusion', id }, title: conclusion.text, product: conclusion.product },
    ...{ dueDay: toldDay(conclusion.dueDay), places: tasks, actor, today },
  });
  if (set.kind === 'refused') return set;
  for (const difficulty of conclusion.difficulties) {
    const answered = await answerDifficulty(tx, {
      ...{ difficulty, answer: conclusion.text, origin: { kind: 'conclusion', id } },
      ...{ today: formatDay(today), actor },
    });
    // Somebody has answered it since it was drafted: that answer stands.
    if (answered.kind === 'refused' && answered.problem.code !== 'difficulty-step-closed') {
      return answered;
    }
  }
  return outcome;
}
