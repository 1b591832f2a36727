import { yearOfPeriod } from '#cycle/model/period-parts.ts';
import { periodOf } from '#cycle/server/kept-periods.ts';
import { restatedTotals } from '#figures/server/restate/restate-totals.ts';
import { periodsToDate } from '#plans/model/progress/periods-to-date.ts';
import type { Database } from '#platform/server/database/database.ts';
import type { PlanWish } from './read-plan.ts';

/**
 * Has the totals that a plan rests on restated for its day and kept, where they are not yet, so that
 * reading it does not work them out each time.
 */
export async function keepRestated(
  database: Database,
  { period, scope = 'accepted' }: Pick<PlanWish, 'period' | 'scope'>,
): Promise<void> {
  const day = (await periodOf(database, period))?.structureDate;
  const year = yearOfPeriod(period);
  if (day === undefined || year === undefined) return;
  const nothing = async () => undefined;
  for (const each of periodsToDate(period)) {
    if (each !== period) await restatedTotals(database, { period: each, day, scope }, nothing);
  }
  await restatedTotals(database, { period: year, day, scope: 'accepted' }, nothing);
}
