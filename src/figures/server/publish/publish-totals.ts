import { periodOf } from '#cycle/server/kept-periods.ts';
import type { FigureFacts } from '#figures/model/figure-problems.ts';
import type { Scope } from '#figures/model/restate/scope.ts';
import { rollUp } from '#figures/model/totals/roll-up.ts';
import { totalLines } from '#figures/model/totals/total-rows.ts';
import { readTotalsTable, type TotalsTableAnswer } from '#figures/server/read/totals-export.ts';
import { atOneInstant, holdStill } from '#figures/server/restate/at-one-instant.ts';
import { SCOPE_LETTERS } from '#figures/server/restate/totals-place.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { Database, Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { recordEvent, type EventActor } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { keepFile } from '#platform/server/stored-files.ts';
import { inBlocks } from '#platform/server/whole-file.ts';

/** Totals of a period to be frozen, on the tree of its structure date unless a day is told. */
export interface TotalsToPublish {
  readonly period: string;
  readonly day: Day | undefined;
  readonly scope: Scope;
  readonly actor: EventActor;
}

export type PublishAnswer =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'refused'; readonly problem: Problem<FigureFacts> };

/**
 * Freezes the totals as they are when it is done: whatever changes later, what was published can
 * be had again byte for byte.
 */
export async function publishTotals(
  database: Database,
  wish: TotalsToPublish,
): Promise<PublishAnswer> {
  const period = await periodOf(database, wish.period);
  if (period === undefined) return unknownPeriod(wish.period);
  return atOneInstant(database, {
    period,
    look: (view) => readTotalsTable(view, wish),
    make: makeTable,
    lay: async (_tx, made) => Promise.resolve(made),
    seal: async (tx, made) => (made.kind === 'refused' ? made : freeze(tx, wish, made)),
  });
}

/**
 * The same in a transaction of the caller, such as one that keeps the answer to a request: writers
 * of the period wait meanwhile. To be called before other locks than the request's own are taken.
 */
export async function publishWithin(
  tx: Transaction,
  wish: TotalsToPublish,
): Promise<PublishAnswer> {
  const period = await periodOf(tx, wish.period);
  if (period === undefined) return unknownPeriod(wish.period);
  await holdStill(tx, period);
  const made = makeTable(await readTotalsTable(tx, wish));
  return made.kind === 'refused' ? made : freeze(tx, wish, made);
}

function unknownPeriod(period: string): PublishAnswer {
  return { kind: 'refused', problem: { code: 'unknown-period', facts: { period } } };
}

interface MadeTable {
  readonly kind: 'made';
  readonly day: Day;
  readonly blocks: readonly string[];
}

function makeTable(answer: TotalsTableAnswer): MadeTable | (PublishAnswer & { kind: 'refused' }) {
  if (answer.kind === 'refused') return answer;
  const { told, day } = answer;
  return { kind: 'made', day, blocks: [...inBlocks(totalLines(rollUp(told, day)))] };
}

async function freeze(
  tx: Transaction,
  { period, scope, actor }: TotalsToPublish,
  { day, blocks }: MadeTable,
): Promise<PublishAnswer> {
  const id = newIdentity();
  const { hash, size } = await keepFile(tx, blocks);
  const data = { publication: id, period, day: formatDay(day), scope, size };
  const event = await recordEvent(tx, { kind: 'totals-published', actor, data, content: hash });
  await writePublication(tx, { id, event, period, day, scope, hash });
  return { kind: 'done', id };
}

export interface PublicationToWrite {
  readonly id: string;
  readonly event: number;
  readonly period: string;
  readonly day: Day;
  readonly scope: Scope;
  /** Of the totals, as a stored file. */
  readonly hash: Uint8Array;
}

export async function writePublication(
  tx: Transaction,
  { id, event, period, day, scope, hash }: PublicationToWrite,
): Promise<void> {
  await tx.query(
    `insert into publication (id, event, period, happens_on, scope, content)
     values ($1, $2, $3, $4, $5::"char", $6)`,
    [id, event, period, sqlDay(day), SCOPE_LETTERS[scope], hash],
  );
}
