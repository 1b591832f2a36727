import type { Conference } from '#conference/model/conference.ts';
import { countedPresence, type Presence } from '#conference/model/delegates/presence.ts';
import type { Delegate } from '#conference/model/delegates/delegate.ts';
import { CONFERENCE_TABLE, DELEGATE_TABLE } from '#conference/server/conference-records.ts';
import { refusedFor, type ConferenceRefusal } from '#conference/model/conference-problems.ts';
import { periodProblem } from '#conference/model/decide-conference.ts';
import { verbsOver } from '#conference/server/conference-access.ts';
import { organisationCacheOf } from '#organisation/server/organisation-cache.ts';
import type { Database, Queries } from '#platform/server/database/database.ts';
import type { Asker } from '#platform/server/http/asker.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { ownConferences } from './own-conferences.ts';
import { knownNames, type KnownNames } from './known-names.ts';

interface Wish {
  /** Left out: of any period. */
  readonly period?: string | undefined;
}

/** More conferences than anybody scrolls through: the latest of them are shown. */
const MOST_SHOWN = 200;

export interface ListedConferences {
  readonly kind: 'done';
  readonly seen: readonly Kept<Conference>[];
  readonly presence: ReadonlyMap<string, Presence>;
  readonly place: KnownNames['place'];
}

/** The conferences of all units that somebody may look into, and the own ones, the latest first. */
export async function listConferences(
  database: Database,
  asker: Asker,
  { period }: Wish,
): Promise<ListedConferences | ConferenceRefusal> {
  const problem = periodProblem(period);
  if (problem !== undefined) return refusedFor(problem);
  const all = await recordsWhere(database, CONFERENCE_TABLE, {
    ...(period !== undefined && { where: 'period = $1', values: [period] }),
    order: 'day desc, id desc',
  });
  const reached = new Set(await inSight(database, asker, all));
  const own = await ownConferences(database, asker.account);
  const seen = all.filter((each) => reached.has(each) || own.has(each.id)).slice(0, MOST_SHOWN);
  const presence = await presenceIn(database, seen);
  const kept = await organisationCacheOf(database).current(database);
  const { place } = await knownNames(database, {
    ...{ people: [], places: [], kept, today: asker.today },
  });
  return { kind: 'done', seen, presence, place };
}

/** Those that somebody may read by a role. */
export async function inSight(
  database: Database,
  asker: Asker,
  conferences: readonly Kept<Conference>[],
): Promise<readonly Kept<Conference>[]> {
  const units = [...new Set(conferences.map(({ unit }) => unit))];
  const verbs = await verbsOver(database, asker, units);
  const open = new Set(units.filter((_, index) => verbs[index]?.includes('read-conferences')));
  return conferences.filter(({ unit }) => open.has(unit));
}

async function presenceIn(
  queries: Queries,
  conferences: readonly Kept<Conference>[],
): Promise<ReadonlyMap<string, Presence>> {
  const delegates = await recordsWhere<Delegate>(queries, DELEGATE_TABLE, {
    where: 'conference = any($1::uuid[])',
    values: [conferences.map(({ id }) => id)],
  });
  const byConference = Map.groupBy(delegates, ({ conference }) => conference);
  return new Map(
    conferences.map((each) => [each.id, countedPresence(each, byConference.get(each.id) ?? [])]),
  );
}
