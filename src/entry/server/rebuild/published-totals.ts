import type { Scope } from '#figures/model/restate/scope.ts';
import { writePublication } from '#figures/server/publish/publish-totals.ts';
import { parseDay } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { RecordedChange } from './recorded-change.ts';

interface ToldPublication {
  readonly publication: string;
  readonly period: string;
  readonly day: string;
  readonly scope: Scope;
}

/** Totals that were published stay as they were: they are the stored file, not made anew. */
export async function publishAgain(
  tx: Transaction,
  { number, data, content }: RecordedChange,
): Promise<void> {
  const { publication: id, period, day: text, scope } = data as ToldPublication;
  const day = parseDay(text);
  if (content === undefined || day === undefined) {
    throw new Error(`event ${number}: expected a day and a stored file`);
  }
  await writePublication(tx, { id, event: number, period, day, scope, hash: content });
}
