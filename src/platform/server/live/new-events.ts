import type { Queries } from '#platform/server/database/database.ts';
import type { LoggedEvent } from './event-topics.ts';

/** More than these at once are not told one by one. */
export const MOST_EVENTS = 500;

/** How far the log has been seen: a snapshot of PostgreSQL, which knows every transaction then in flight. */
export type SeenInstant = string;

export interface LogStart {
  readonly seen: SeenInstant;
  /** Of the newest event; `0`: there is none. */
  readonly number: string;
}

/** Where the log stands now. */
export async function logStart(queries: Queries): Promise<LogStart> {
  const [row] = await queries.query<LogStart>(
    `select pg_current_snapshot()::text as seen, coalesce(max(number), 0) as number from event`,
  );
  if (row === undefined) throw new Error('event: expected one row of the log, got none');
  return row;
}

export interface NewEvents {
  readonly seen: SeenInstant;
  /** One more than `MOST_EVENTS` where there are too many. */
  readonly events: readonly LoggedEvent[];
}

interface EventRow extends LogStart {
  readonly kind: string;
  readonly data: unknown;
}

/**
 * The events that became visible since an instant. Numbers are given when an event is written, not
 * when its transaction commits, so an event may come into sight after others with higher numbers;
 * asked for by transactions, each is found once and none is missed.
 */
export async function newEvents(queries: Queries, since: SeenInstant): Promise<NewEvents> {
  const rows = await queries.query<EventRow | (LogStart & { readonly number: null })>(
    `select pg_current_snapshot()::text as seen, number, kind, data
     from (values (1)) as always left join (
       select number, kind, data from event
       where tx >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(tx, $1::pg_snapshot)
       order by number limit ${MOST_EVENTS + 1}
     ) as event on true
     order by number`,
    [since],
    'once',
  );
  const events = rows.flatMap((row) => (row.number === null ? [] : [row]));
  return { seen: rows[0]?.seen ?? since, events };
}
