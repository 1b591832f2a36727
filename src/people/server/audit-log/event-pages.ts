import type { Queries, SqlValue } from '#platform/server/database/database.ts';
import { USUAL_TIME_ZONE } from '#platform/server/organisation-day.ts';

/** Which events of the log are meant; what is left out lets all in. */
export interface EventFilter {
  /** From the beginning of this day on, `2026-06-30`. */
  readonly from?: string | undefined;
  /** Before the beginning of this one. */
  readonly until?: string | undefined;
  readonly actor?: string | undefined;
  readonly kind?: string | undefined;
  /** The identity of a unit that the event is about. */
  readonly unit?: string | undefined;
}

/** A place in the log: the event that ended the page before. */
export interface LogPlace {
  /** ISO 8601 with microseconds. */
  readonly recordedAt: string;
  readonly number: string;
}

/** An event as the log holds it, with its place in the chain. */
export interface ReadEvent extends LogPlace {
  readonly actor: string;
  readonly kind: string;
  /** JSON; null where it is too long for a list. */
  readonly data: string | null;
  /** The hash of the stored file with what is too long for the data, in hexadecimal digits. */
  readonly content: string | null;
  readonly hash: string | null;
  /** null: not linked yet. */
  readonly position: string | null;
}

interface PageWish {
  readonly after?: LogPlace | undefined;
  readonly limit: number;
  /** Data whose JSON has more characters is left out. */
  readonly longestData: number;
}

const INSTANT = `to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const TOLD = (longestData: string) => `
  number, ${INSTANT} as "recordedAt", actor, kind,
  case when length(data::text) <= ${longestData} then data::text end as data,
  encode(content, 'hex') as content, encode(hash, 'hex') as hash,
  (select position from event_link link where link.event = event.number) as position`;

/**
 * A page of the events that a filter lets in, the newest first. Found by keys, so that the last page
 * of a million costs what the first does.
 */
export async function eventPage(
  queries: Queries,
  { unit, ...filter }: EventFilter,
  { after, limit, longestData }: PageWish,
): Promise<readonly ReadEvent[]> {
  const values: SqlValue[] = [];
  const bound = (value: SqlValue) => `$${values.push(value)}`;
  const conditions = conditionsOf(filter, bound);
  if (after !== undefined) {
    conditions.push(
      `(recorded_at, number) < (${bound(after.recordedAt)}::timestamptz, ${bound(after.number)}::bigint)`,
    );
  }
  const newest = `order by recorded_at desc, number desc limit ${bound(limit)}`;
  // Each way to name a unit has an index of its own, and gives a page of its own.
  const pages = (unit === undefined ? [[]] : waysToName(unit, bound)).map((ways) => {
    const all = [...conditions, ...ways];
    return `(select * from event ${all.length === 0 ? '' : `where ${all.join(' and ')}`} ${newest})`;
  });
  return queries.query<ReadEvent>(
    `select ${TOLD(bound(longestData))} from (${pages.join(' union all ')}) event ${newest}`,
    values,
  );
}

/** One event whole; `undefined` where there is none of this number. */
export async function findEvent(queries: Queries, number: string): Promise<ReadEvent | undefined> {
  const [found] = await queries.query<ReadEvent>(
    `select ${TOLD('$2')} from event where number = $1`,
    [number, LONGEST_EVENT],
  );
  return found;
}

/** More than any event of this program has. */
const LONGEST_EVENT = 1 << 28;

/** Kinds of events whose data names units within lists: few, and looked through. */
const NAMES_UNITS_WITHIN = [
  'reorganisation-entered',
  'reorganisation-corrected',
  'reorganisation-undone',
];

type Bound = (value: SqlValue) => string;

/**
 * Conditions, of which all of one list must be met. No event meets two lists; together they let in every
 * event beside which the log shows the unit.
 */
function waysToName(unit: string, bound: Bound): readonly (readonly string[])[] {
  const named = `${bound(unit)}::text`;
  const kinds = `${bound(NAMES_UNITS_WITHIN)}::text[]`;
  const elsewhere = `data ->> 'unit' is distinct from ${named}`;
  return [
    [`data ? 'unit'`, `data ->> 'unit' = ${named}`],
    [
      `data -> 'after' ? 'unit'`,
      `data -> 'after' ->> 'unit' = ${named}`,
      `kind <> all (${kinds})`,
      elsewhere,
    ],
    [`kind = any (${kinds})`, `position(${named} in data::text) > 0`, elsewhere],
  ];
}

function conditionsOf({ from, until, actor, kind }: EventFilter, bound: Bound): string[] {
  const conditions: string[] = [];
  const beginning = (day: string) => `(${bound(day)}::timestamp at time zone '${USUAL_TIME_ZONE}')`;
  if (from !== undefined) conditions.push(`recorded_at >= ${beginning(from)}`);
  if (until !== undefined) conditions.push(`recorded_at < ${beginning(until)}`);
  if (actor !== undefined) conditions.push(`actor = ${bound(actor)}`);
  if (kind !== undefined) conditions.push(`kind = ${bound(kind)}`);
  return conditions;
}
