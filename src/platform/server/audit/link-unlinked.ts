import type { Database, Queries } from '#platform/server/database/database.ts';
import {
  HASHED_COLUMNS,
  hashedEvent,
  stretchesOf,
  unlinkedEvents,
  type HashedRow,
} from './logged-events.ts';
import { LINKED_AT_ONCE, linkEvents } from './link-events.ts';

/** A snapshot of PostgreSQL: which transactions have been looked at. */
type SeenInstant = string;

/** Everything that was in sight at this instant is linked. */
export interface LinkedUpTo {
  readonly seen: SeenInstant;
}

const EVERYWHERE = Number.MAX_SAFE_INTEGER;

/**
 * Links all that is not linked yet, whenever it was recorded. Looks through the whole log once.
 * @returns `undefined` where another is linking, or it was asked to stop.
 */
export async function linkAll(
  database: Database,
  signal: AbortSignal,
): Promise<LinkedUpTo | undefined> {
  const { seen } = await sightOf(database, undefined);
  for await (const stretch of stretchesOf(database)) {
    let { after } = stretch;
    for (let isLeft = true; isLeft;) {
      if (signal.aborted) return undefined;
      const wish = { after, to: stretch.to, linkedTo: EVERYWHERE, limit: LINKED_AT_ONCE };
      const linked = await linkEvents(database, (tx) => unlinkedEvents(tx, wish));
      if (linked === undefined) return undefined;
      after = linked.at(-1)?.number ?? after;
      isLeft = linked.length === LINKED_AT_ONCE;
    }
  }
  return { seen };
}

/**
 * Links what came into sight since. An event may come into sight after others with higher numbers:
 * it is found by its transaction.
 * @returns where it then stands; the same where another is linking.
 */
export async function linkNew(database: Database, since: LinkedUpTo): Promise<LinkedUpTo> {
  const { seen, has_new: hasNew } = await sightOf(database, since.seen);
  if (!hasNew) return { seen };
  for (;;) {
    const linked = await linkEvents(database, (tx) => newUnlinked(tx, since.seen));
    if (linked === undefined) return since;
    // What came into sight meanwhile is new once more, and then found to be linked.
    if (linked.length < LINKED_AT_ONCE) return { seen };
  }
}

const IS_NEW = `tx >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(tx, $1::pg_snapshot)`;

interface Sight {
  readonly seen: SeenInstant;
  readonly has_new: boolean;
}

async function sightOf(queries: Queries, since: SeenInstant | undefined): Promise<Sight> {
  const [row] = await queries.query<Sight>(
    `select pg_current_snapshot()::text as seen,
       $1::text is not null and exists (select from event where ${IS_NEW}) as has_new`,
    [since ?? null],
  );
  if (row === undefined) throw new Error('expected one row of a snapshot, got none');
  return row;
}

async function newUnlinked(queries: Queries, since: SeenInstant) {
  const rows = await queries.query<HashedRow>(
    `select ${HASHED_COLUMNS} from event
     where ${IS_NEW} and not exists (select from event_link where event_link.event = event.number)
     order by number limit ${LINKED_AT_ONCE}`,
    [since],
  );
  return rows.map(hashedEvent);
}
