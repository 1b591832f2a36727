import type { HashedEvent } from '#platform/model/audit/link-verdict.ts';
import type { Queries } from '#platform/server/database/database.ts';

/** The columns of an event as they are hashed: instants as seconds, hashes in hexadecimal digits. */
export const HASHED_COLUMNS = `
  event.number, event.id, extract(epoch from event.recorded_at)::text as recorded_at, event.actor,
  event.kind, event.data::text as data, encode(event.content, 'hex') as content,
  encode(event.hash, 'hex') as hash`;

export interface HashedRow extends Omit<HashedEvent, 'number' | 'recordedAt'> {
  readonly number: string;
  readonly recorded_at: string;
}

/** An event of the log as the model takes it. */
export function hashedEvent({ number, recorded_at: recordedAt, ...rest }: HashedRow): HashedEvent {
  const { id, actor, kind, data, content, hash } = rest;
  return { number: Number(number), recordedAt, id, actor, kind, data, content, hash };
}

/** Numbers of events: after the first, up to the last. */
export interface Stretch {
  readonly after: number;
  readonly to: number;
}

const STRETCH_EVENTS = 10_000;

/**
 * The whole log in stretches, so that no single question looks at all of it: in the embedded database
 * others would wait for that.
 */
export async function* stretchesOf(queries: Queries): AsyncGenerator<Stretch> {
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const [row] = await queries.query<{ to: string | null }>(
      `select max(number) as to from (
         select number from event where number > $1 order by number limit ${STRETCH_EVENTS}
       ) stretch`,
      [after],
    );
    if (row === undefined || row.to === null) return;
    const to = Number(row.to);
    yield { after, to };
    after = to;
  }
}

/** Which of the events without a link are meant. */
export interface UnlinkedWish extends Stretch {
  /** Those that are linked beyond this place count as not linked. */
  readonly linkedTo: number;
  readonly limit: number;
}

/** Events that are not linked, in the order of their numbers. */
export async function unlinkedEvents(
  queries: Queries,
  { after, to, linkedTo, limit }: UnlinkedWish,
): Promise<readonly HashedEvent[]> {
  const rows = await queries.query<HashedRow>(
    `select ${HASHED_COLUMNS} from event
     where number > $1 and number <= $2 and number not in (
       select event from event_link where event > $1 and event <= $2 and position <= $3
     )
     order by number limit $4`,
    [after, to, linkedTo, limit],
  );
  return rows.map(hashedEvent);
}
