import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { keepFile, readStoredFile } from './stored-files.ts';

/** An event as one database holds it, to be laid into another as it is. */
export interface CopiedEvent {
  readonly number: number;
  readonly id: string;
  /** As SQL writes it, to the last digit. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly kind: string;
  /** JSON. */
  readonly data: string;
  /** The hash of its stored file. */
  readonly content: Buffer | undefined;
  /** Of all this; none where it is older than the hashes of events. */
  readonly hash: Buffer | undefined;
}

const EVENTS_AT_ONCE = 500;

/** All events of a database, in the order of their numbers. */
export async function* eventsInOrder(queries: Queries): AsyncGenerator<CopiedEvent> {
  for (let last = 0; ;) {
    const events = await readEvents(queries, last);
    yield* events;
    if (events.length < EVENTS_AT_ONCE) return;
    last = events.at(-1)?.number ?? last;
  }
}

interface EventRow extends Omit<CopiedEvent, 'number' | 'recordedAt' | 'content' | 'hash'> {
  readonly number: string;
  readonly recorded_at: string;
  readonly content: Buffer | null;
  readonly hash: Buffer | null;
}

async function readEvents(queries: Queries, after: number): Promise<readonly CopiedEvent[]> {
  const rows = await queries.query<EventRow>(
    `select number, id, recorded_at::text as recorded_at, actor, kind, data::text as data, content,
       hash
     from event where number > $1 order by number limit ${EVENTS_AT_ONCE}`,
    [after],
  );
  return rows.map(({ number, recorded_at: recordedAt, content, hash, ...event }) => {
    const hashes = { content: content ?? undefined, hash: hash ?? undefined };
    return { ...event, number: Number(number), recordedAt, ...hashes };
  });
}

/** Lays an event with its number, and its stored file, into a database that has neither yet. */
export async function copyEvent(
  from: Queries,
  into: Transaction,
  { number, id, recordedAt, actor, kind, data, content, hash }: CopiedEvent,
): Promise<void> {
  if (content !== undefined) await copyFile(from, into, content);
  await into.query(
    `insert into event (number, id, recorded_at, actor, kind, data, content, hash)
     overriding system value values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [number, id, recordedAt, actor, kind, data, content ?? null, hash ?? null],
  );
}

async function copyFile(from: Queries, into: Transaction, hash: Buffer): Promise<void> {
  const file = await readStoredFile(from, hash);
  if (file === undefined) throw new Error(`${hash.toString('hex')}: expected a stored file`);
  await keepFile(into, file);
}
