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

/** Which of the events without a link are meant. */
export interface UnlinkedWish {
  /** Only those with higher numbers. */
  readonly after: number;
  /** Those that are linked beyond this place count as not linked. */
  readonly linkedTo: number;
  readonly limit: number;
}

/** Events that are not linked, in the order of their numbers. */
export async function unlinkedEvents(
  queries: Queries,
  { after, linkedTo, limit }: UnlinkedWish,
): Promise<readonly HashedEvent[]> {
  const rows = await queries.query<HashedRow>(
    `select ${HASHED_COLUMNS} from event
     where number > $1 and not exists (
       select from event_link where event_link.event = event.number and position <= $2
     )
     order by number limit $3`,
    [after, linkedTo, limit],
  );
  return rows.map(hashedEvent);
}
