import { periodOf } from '#cycle/server/kept-periods.ts';
import { putOnTree } from '#figures/server/period/move-period.ts';
import { formatDay, parseDay } from '#kernel/day.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { mustFollow, type RecordedChange } from './recorded-change.ts';

interface ToldMove {
  readonly period: string;
  /** Structure dates, as they are written. */
  readonly before: string;
  readonly after: string;
}

/** Puts a period on the tree of another day once more. */
export async function movePeriodAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const { period: code, before, after } = change.data as ToldMove;
  const period = await periodOf(tx, code);
  const found = period && formatDay(period.structureDate);
  mustFollow(change, { told: before, found });
  const day = parseDay(after);
  if (period === undefined || day === undefined || !(await putOnTree(tx, period, day))) {
    throw new Error(`event ${change.number}: expected a period, and a day on which units live`);
  }
}
