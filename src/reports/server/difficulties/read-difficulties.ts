import type { Day } from '#kernel/day.ts';
import { unitsLyingIn } from '#organisation/server/living-place.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { isOpenDifficulty } from '#reports/model/difficulty-life-cycle.ts';
import {
  DIFFICULTIES,
  type AnswerOrigin,
  type DifficultyFields,
} from '#reports/server/report-records.ts';
import { changeDifficulty, type DifficultyOutcome } from './change-difficulty.ts';

interface Whose {
  readonly unit: string;
  readonly today: Day;
}

type InPeriod = Whose & { readonly period: string };

/**
 * Difficulties that a unit is to answer, or has raised, in a period; the newest last. Those of a unit that
 * ended lie with its heir.
 */
export async function difficultiesOf(
  queries: Queries,
  { period, ...whose }: InPeriod,
): Promise<readonly Kept<DifficultyFields>[]> {
  const where = 'period = $1 and (owner = any($2::uuid[]) or unit = any($2::uuid[]))';
  return recordsWhere(queries, DIFFICULTIES, {
    where,
    values: [period, await lying(queries, whose)],
  });
}

/** Those that a unit is still to answer: for the agenda of its conference. */
export async function openDifficulties(
  queries: Queries,
  { period, ...whose }: InPeriod,
): Promise<readonly Kept<DifficultyFields>[]> {
  const where = `period = $1 and owner = any($2::uuid[]) and state in ('raised', 'taken-up')`;
  return recordsWhere(queries, DIFFICULTIES, {
    where,
    values: [period, await lying(queries, whose)],
  });
}

/** Of some difficulties the first that a unit is not to answer, or that is not there. */
export async function difficultyOfOthers(
  queries: Queries,
  { ids, ...whose }: Whose & { readonly ids: readonly string[] },
): Promise<string | undefined> {
  if (ids.length === 0) return undefined;
  const where = 'owner = any($1::uuid[]) and id = any($2::uuid[])';
  const values = [await lying(queries, whose), ids];
  const found = await recordsWhere(queries, DIFFICULTIES, { where, values });
  const own = new Set(found.map(({ id }) => id));
  return ids.find((id) => !own.has(id));
}

/** Of some difficulties those that nobody has to answer any more. */
export async function answeredAmong(
  queries: Queries,
  ids: readonly string[],
): Promise<readonly Kept<DifficultyFields>[]> {
  if (ids.length === 0) return [];
  const found = await recordsWhere(queries, DIFFICULTIES, {
    where: 'id = any($1::uuid[])',
    values: [ids],
  });
  return found.filter(({ state }) => !isOpenDifficulty(state));
}

async function lying(queries: Queries, { unit, today }: Whose): Promise<readonly string[]> {
  const kept = await organisationSeenBy(queries);
  return kept === undefined ? [unit] : unitsLyingIn(kept, unit, today);
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
