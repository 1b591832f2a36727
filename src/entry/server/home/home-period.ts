import { currentPeriod } from '#cycle/model/current-period.ts';
import type { StationName } from '#cycle/model/station.ts';
import { allPeriods, type ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { formatDay } from '#kernel/day.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { STATION_SOURCES, type StationAsked } from './station-sources.ts';

/** What is reviewed is not older than so many periods of the same kind. */
const MOST_UNDER_REVIEW = 3;

/** The stations at which a review is held. */
const REVIEW: readonly StationName[] = ['reports', 'conference'];

/** The period that the first page begins with; `undefined` where there is none. */
export async function homePeriod(
  view: Snapshot,
  asked: Omit<StationAsked, 'period'>,
): Promise<ReportingPeriod | undefined> {
  const periods = (await allPeriods(view)).map((period) => ({
    period,
    code: period.code,
    structureDate: formatDay(period.structureDate),
  }));
  const newest = periods
    .toSorted((one, other) => (one.structureDate > other.structureDate ? -1 : 1))
    .slice(0, MOST_UNDER_REVIEW);
  const reviewed = new Set<string>();
  for (const { code } of newest) {
    if (await isUnderReview(view, { ...asked, period: code })) reviewed.add(code);
  }
  return currentPeriod(periods, asked.today, ({ code }) => reviewed.has(code))?.period;
}

async function isUnderReview(view: Snapshot, asked: StationAsked): Promise<boolean> {
  for (const name of REVIEW) {
    const { state } = await STATION_SOURCES[name](view, asked);
    if (state !== 'empty' && state !== 'done') return true;
  }
  return false;
}
