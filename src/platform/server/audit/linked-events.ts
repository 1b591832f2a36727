import type { LinkedEvent } from '#platform/model/audit/link-verdict.ts';
import { CHAIN_START, type ChainHead, type ChainLink } from '#platform/model/audit/chain-link.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { HASHED_COLUMNS, hashedEvent, type HashedRow } from './logged-events.ts';

const LINK_COLUMNS = `
  position, link.event, encode(link.hash, 'hex') as link_hash, is_late,
  extract(epoch from linked_at)::text as linked_at, encode(head, 'hex') as head`;

interface LinkRow {
  readonly position: string;
  readonly event: string;
  readonly link_hash: string;
  readonly is_late: boolean;
  readonly linked_at: string;
  readonly head: string;
}

type LinkedRow = LinkRow & (HashedRow | { readonly [Name in keyof HashedRow]: null });

/** Few enough to be held in memory, whatever their data. */
const LINKS_AT_ONCE = 500;
const BEFORE_ALL = '-9223372036854775808';

/**
 * All links up to a place with their events, in the order of the chain. Each page is a question of
 * its own and not of one long view: rows are only added, and beyond the place nobody looks; in the
 * embedded database a long view would let nobody else in.
 */
export async function* linkedEvents(queries: Queries, to: number): AsyncGenerator<LinkedEvent> {
  for (let last: string = BEFORE_ALL; ;) {
    const rows = await queries.query<LinkedRow>(
      `select ${LINK_COLUMNS}, ${HASHED_COLUMNS}
       from event_link link left join event on event.number = link.event
       where position > $1 and position <= $2 order by position limit ${LINKS_AT_ONCE}`,
      [last, to],
    );
    for (const row of rows) {
      yield { link: chainLink(row), event: row.number === null ? undefined : hashedEvent(row) };
    }
    const final = rows.at(-1);
    if (final === undefined || rows.length < LINKS_AT_ONCE) return;
    last = final.position;
  }
}

/** All links alone, in the order of the chain. */
export async function* chainLinks(queries: Queries, to: number): AsyncGenerator<ChainLink> {
  const atOnce = LINKS_AT_ONCE * 10;
  for (let last: string = BEFORE_ALL; ;) {
    const rows = await queries.query<LinkRow>(
      `select ${LINK_COLUMNS} from event_link link
       where position > $1 and position <= $2 order by position limit ${atOnce}`,
      [last, to],
    );
    for (const row of rows) yield chainLink(row);
    const final = rows.at(-1);
    if (final === undefined || rows.length < atOnce) return;
    last = final.position;
  }
}

/** The last link there is; the start of the chain where there is none. */
export async function lastLink(queries: Queries): Promise<ChainHead | ChainLink> {
  const [row] = await queries.query<LinkRow>(
    `select ${LINK_COLUMNS} from event_link link order by position desc limit 1`,
  );
  return row === undefined ? CHAIN_START : chainLink(row);
}

function chainLink(row: LinkRow): ChainLink {
  return {
    position: Number(row.position),
    event: Number(row.event),
    hash: row.link_hash,
    isLate: row.is_late,
    linkedAt: row.linked_at,
    head: row.head,
  };
}
