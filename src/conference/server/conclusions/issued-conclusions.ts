import { followedUp } from '#conference/model/conclusions/followed-up.ts';
import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import type { Conference } from '#conference/model/conference.ts';
import { CONCLUSION_TABLE, CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import { organisationSeenBy } from '#organisation/server/organisation-cache.ts';
import { unitsLyingIn } from '#organisation/server/living-place.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { toldDay } from '#platform/server/http/contract-values.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

/**
 * What the conference of the same unit before this one has issued, and those of units whose heir it became since;
 * none where there was none.
 */
export async function issuedBefore(
  queries: Queries,
  { id, unit, day }: Kept<Conference>,
): Promise<readonly Kept<Conclusion>[]> {
  const kept = await organisationSeenBy(queries);
  const lyingIn = (of: string, on: string): readonly string[] =>
    kept === undefined ? [of] : unitsLyingIn(kept, of, toldDay(on));
  const held = await recordsWhere(queries, CONFERENCE_TABLE, {
    where: "unit = any($1::uuid[]) and state = 'closed' and id <> $2 and day <= $3",
    values: [lyingIn(unit, day), id, day],
    order: 'day, id',
  });
  // Of each unit the latest stands.
  const last = [...new Map(held.map((each) => [each.unit, each])).values()];
  return recordsWhere(queries, CONCLUSION_TABLE, {
    where: "conference = any($1::uuid[]) and state = 'issued'",
    values: [followedUp(last, lyingIn).map((each) => each.id)],
    order: 'issued_day, conference, number',
  });
}
