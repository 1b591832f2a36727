import type { Queries, Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import {
  DIFFICULTIES,
  type AnswerOrigin,
  type DifficultyFields,
} from '#reports/server/report-records.ts';
import { changeDifficulty, type DifficultyOutcome } from './change-difficulty.ts';

interface Whose {
  readonly unit: string;
  readonly period: string;
}

/** Difficulties that a unit is to answer, or has raised itself, in a period; the newest last. */
export async function difficultiesOf(
  queries: Queries,
  { unit, period }: Whose,
): Promise<readonly Kept<DifficultyFields>[]> {
  const where = 'period = $1 and (owner = $2 or unit = $2)';
  return recordsWhere(queries, DIFFICULTIES, { where, values: [period, unit] });
}

/** Those that a unit is still to answer: for the agenda of its conference. */
export async function openDifficulties(
  queries: Queries,
  { unit, period }: Whose,
): Promise<readonly Kept<DifficultyFields>[]> {
  const where = `period = $1 and owner = $2 and state in ('raised', 'taken-up')`;
  return recordsWhere(queries, DIFFICULTIES, { where, values: [period, unit] });
}

/** Of some difficulties the first that a unit is not to answer, or that is not there. */
export async function difficultyOfOthers(
  queries: Queries,
  { unit, ids }: { readonly unit: string; readonly ids: readonly string[] },
): Promise<string | undefined> {
  const sought = { where: 'owner = $1 and id = any($2::uuid[])', values: [unit, ids] };
  const own = new Set((await recordsWhere(queries, DIFFICULTIES, sought)).map(({ id }) => id));
  return ids.find((id) => !own.has(id));
}

interface Answering {
  readonly difficulty: string;
  readonly answer: string;
  readonly origin: AnswerOrigin;
  readonly today: string;
  readonly actor: EventActor;
}

/** Answers one by what a conference concluded. */
export function answerDifficulty(
  tx: Transaction,
  { difficulty: id, ...step }: Answering,
): Promise<DifficultyOutcome> {
  return changeDifficulty(tx, { id, action: 'answer', ...step });
}
