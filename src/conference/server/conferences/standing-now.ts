import type { Conference } from '#conference/model/conference.ts';
import { standingOf, type Standing } from '#conference/model/conference-standing.ts';
import { MINUTES_TABLE } from '#conference/server/conference-records.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';

/** How far a conference has come; whoever decides by it has locked the conference. */
export async function standingNow(
  queries: Queries,
  conference: Kept<Conference>,
): Promise<Standing> {
  const ofIt = { where: 'conference = $1', values: [conference.id] };
  const [minutes] = await recordsWhere(queries, MINUTES_TABLE, ofIt);
  return standingOf(conference, minutes);
}

/** The same of several, by their ids. */
export async function standingsNow(
  queries: Queries,
  conferences: readonly Kept<Conference>[],
): Promise<ReadonlyMap<string, Standing>> {
  const minutes = await recordsWhere(queries, MINUTES_TABLE, {
    where: 'conference = any($1::uuid[])',
    values: [conferences.map(({ id }) => id)],
  });
  const of = new Map(minutes.map((each) => [each.conference, each]));
  return new Map(conferences.map((each) => [each.id, standingOf(each, of.get(each.id))]));
}
