import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { isHeld, type HeldDirective } from '#directives/model/study/sent-directive.ts';
import type { StudySession } from '#directives/model/study/study-session.ts';
import {
  DIRECTIVE_TABLE,
  DIRECTIVE_UNIT_TABLE,
  STUDY_SESSION_TABLE,
  type KeptDirective,
} from '#directives/server/directive-records.ts';

/** A directive in one unit that it was sent to. */
export interface StudyPlace {
  readonly directive: string;
  readonly unit: string;
}

/** What a unit has made of a directive, with all that decides what it may do next. */
export interface FoundStudy {
  readonly sent: Kept<HeldDirective>;
  readonly directive: Kept<KeptDirective>;
  readonly sessions: readonly Kept<StudySession>[];
}

/**
 * What a unit that has a directive has made of it; `undefined`: it has not got it.
 * Nobody changes the standing of the directive, or the unit's part, until the transaction ends.
 */
export async function findStudy(
  tx: Transaction,
  { directive: id, unit }: StudyPlace,
): Promise<FoundStudy | undefined> {
  await tx.query('select from directive where id = $1 for share', [id]);
  const directive = await recordOf(tx, DIRECTIVE_TABLE, id);
  const [sent] = await recordsWhere(tx, DIRECTIVE_UNIT_TABLE, {
    ...{ where: 'directive = $1 and unit = $2', values: [id, unit] },
    isLocked: true,
  });
  if (directive === undefined || sent === undefined || !isHeld(sent)) return undefined;
  return { sent, directive, sessions: await sessionsOf(tx, { directive: id, unit }) };
}

/** All sessions of a unit on a directive, the first held first; also those that were taken back. */
export async function sessionsOf(
  queries: Queries,
  { directive, unit }: StudyPlace,
): Promise<readonly Kept<StudySession>[]> {
  return recordsWhere(queries, STUDY_SESSION_TABLE, {
    ...{ where: 'directive = $1 and unit = $2', values: [directive, unit] },
    order: 'held_on, id',
  });
}
