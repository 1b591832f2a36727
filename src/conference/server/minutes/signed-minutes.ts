import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { MINUTES_TABLE } from '#conference/server/conference-records.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';

/** Refuses what would change what stands in minutes that are signed; `undefined` while they are not. */
export async function changeRefusal(
  queries: Queries,
  conference: string,
): Promise<ConferenceRefusal | undefined> {
  const [minutes] = await recordsWhere(queries, MINUTES_TABLE, {
    where: 'conference = $1',
    values: [conference],
  });
  if (minutes?.state !== 'signed') return undefined;
  return refusedFor({ code: 'minutes-are-signed', facts: { day: minutes.signedDay ?? '' } });
}
