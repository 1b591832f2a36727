import type { ReportingPeriod } from '#cycle/server/kept-periods.ts';
import { refused, type ActivityRefusal } from '#activities/model/activity-problems.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { livingPlace } from '#organisation/server/living-place.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { unitNames } from '#activities/server/unit-names.ts';

/** Refuses what a unit tells for a period in whose tree it does not stand, and names who tells it. */
export async function unitEnded(
  queries: Queries,
  unit: string,
  { code, structureDate }: ReportingPeriod,
): Promise<ActivityRefusal> {
  const kept = await organisationSeenBy(queries);
  const heir = kept && livingPlace(kept, unit, structureDate);
  const names = unitNames(kept);
  return refused({
    code: 'outreach-unit-ended',
    facts: {
      unit: names(unit).name,
      period: code,
      heir: heir === undefined || heir === unit ? '' : names(heir).name,
    },
  });
}
