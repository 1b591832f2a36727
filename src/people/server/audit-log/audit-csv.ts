import { tableRecord, BYTE_ORDER_MARK } from '#platform/model/table-file/table-csv.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { eventPage, type EventFilter, type LogPlace, type ReadEvent } from './event-pages.ts';
import { toldNames, type ToldName } from './told-names.ts';

/** Few enough to be held in memory, whatever their data. */
const EVENTS_AT_ONCE = 500;

/** No cell of a spreadsheet holds more; what is longer is read from the API or the database. */
const LONGEST_CELL = 32_000;

const HEAD = [
  'number',
  'recorded_at',
  'actor',
  'actor_name',
  'kind',
  'data',
  'file_sha256',
  'hash',
  'position',
];

/**
 * The events that a filter lets in as CSV (RFC 4180), the newest first, page by page: the log is never
 * held in memory, and in the embedded database nobody waits for the whole of it. Events recorded
 * meanwhile are not in it.
 */
export async function* auditCsv(queries: Queries, filter: EventFilter): AsyncGenerator<Uint8Array> {
  yield Buffer.from(BYTE_ORDER_MARK + tableRecord(HEAD));
  for (let after: LogPlace | undefined; ;) {
    const wish = { after, limit: EVENTS_AT_ONCE, longestData: LONGEST_CELL };
    const events = await eventPage(queries, filter, wish);
    const accounts = events.map(({ actor }) => actor).filter((actor) => actor.includes('-'));
    const names = await toldNames(queries, [...new Set(accounts)]);
    if (events.length > 0) yield Buffer.from(events.map((event) => line(event, names)).join(''));
    if (events.length < EVENTS_AT_ONCE) return;
    after = events.at(-1);
  }
}

function line(event: ReadEvent, names: readonly ToldName[]): string {
  const { number, recordedAt, actor, kind, data, content, hash, position } = event;
  const name = names.find(({ id }) => id === actor)?.name ?? '';
  const told = [number, recordedAt, actor, name, kind, data, content, hash, position];
  return tableRecord(told.map((cell) => cell ?? ''));
}
