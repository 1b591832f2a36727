import type { Conclusion } from '#conference/model/conclusions/conclusion.ts';
import type { Conference } from '#conference/model/conference.ts';
import { CONCLUSION_TABLE, CONFERENCE_TABLE } from '#conference/server/conference-records.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

/** The conclusions that a conference has issued, by their numbers. */
async function issuedIn(
  queries: Queries,
  conference: string,
): Promise<readonly Kept<Conclusion>[]> {
  return recordsWhere(queries, CONCLUSION_TABLE, {
    where: "conference = $1 and state = 'issued'",
    values: [conference],
    order: 'number',
  });
}

/** What the conference of the same unit before this one has issued; none where there was none. */
export async function issuedBefore(
  queries: Queries,
  { id, unit, day }: Kept<Conference>,
): Promise<readonly Kept<Conclusion>[]> {
  const [before] = await recordsWhere(queries, CONFERENCE_TABLE, {
    where: "unit = $1 and state = 'closed' and id <> $2 and day <= $3",
    values: [unit, id, day],
    order: 'day desc, id desc',
    limit: 1,
  });
  return before === undefined ? [] : issuedIn(queries, before.id);
}
