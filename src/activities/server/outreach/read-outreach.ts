import { cutOffDays } from '#cycle/model/cut-off-days.ts';
import { allPeriods } from '#cycle/server/kept-periods.ts';
import type { OutreachFields } from '#activities/model/outreach/outreach-event.ts';
import { unitsOfBranch } from '#activities/server/activity-access.ts';
import { OUTREACH_EVENTS } from '#activities/server/activity-records.ts';
import type { Actor } from '#kernel/actor.ts';
import { dayBefore, type Day } from '#kernel/day.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

/** Which events are sought. */
export interface OutreachSought {
  /** Those that it tells, and all below it. */
  readonly unit: string;
  readonly period: string;
  /** Only those with a result of it. */
  readonly indicator?: string | undefined;
  /** What it may not see is passed over; left out: the program itself asks. */
  readonly actor?: Actor;
  readonly today: Day;
}

/**
 * The events of a unit's branch in a period, the latest first. What a unit told that ended since lies with
 * its heir. `undefined` where the period is not open.
 */
export async function outreachOf(
  view: Queries,
  kept: CachedOrganisation | undefined,
  { unit, period: code, indicator, actor, today }: OutreachSought,
): Promise<readonly Kept<OutreachFields>[] | undefined> {
  const periods = await allPeriods(view);
  const period = periods.find((each) => each.code === code);
  const days = period && cutOffDays(period, periods);
  if (period === undefined || days === undefined) return undefined;
  const events = await recordsWhere(view, OUTREACH_EVENTS, {
    where: 'day >= $1 and day <= $2',
    values: [sqlDay(days.from), sqlDay(dayBefore(days.until))],
    order: 'day desc, id desc',
  });
  const units = [...new Set(events.map((event) => event.unit))];
  const branch = unitsOfBranch(kept, units, {
    top: unit,
    // Of a period the tree counts that it is told on; what has moved since is seen from there as well.
    days: [period.structureDate, today],
    ...(actor && { actor }),
  });
  return events.filter(
    (event) =>
      branch.has(event.unit) &&
      (indicator === undefined || event.results.some((result) => result.indicator === indicator)),
  );
}
