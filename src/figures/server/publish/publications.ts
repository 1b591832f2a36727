import type { Scope } from '#figures/model/restate/scope.ts';
import type { Day } from '#kernel/day.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { dayOfSql } from '#platform/server/database/sql-day.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { readStoredFile } from '#platform/server/stored-files.ts';

/** Totals of a period as they were published. */
export interface Publication {
  readonly id: string;
  readonly period: string;
  /** The day whose tree they are on. */
  readonly day: Day;
  readonly scope: Scope;
  readonly actor: EventActor;
  readonly publishedAt: Date;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string;
  readonly size: number;
}

interface PublicationRow {
  readonly id: string;
  readonly period: string;
  readonly happens_on: string;
  readonly scope: 'a' | 'b';
  readonly actor: EventActor;
  readonly recorded_at: Date;
  readonly hash: string;
  readonly size: string;
}

const PUBLICATIONS = `
  select publication.id, publication.period, publication.happens_on, publication.scope,
    event.actor, event.recorded_at, encode(publication.content, 'hex') as hash, stored_file.size
  from publication
  join event on event.number = publication.event
  join stored_file on stored_file.hash = publication.content`;

/** All publications, the newest first. */
export async function listPublications(queries: Queries): Promise<readonly Publication[]> {
  const rows = await queries.query<PublicationRow>(
    `${PUBLICATIONS} order by publication.event desc`,
  );
  return rows.map(publicationOf);
}

export interface PublicationRead extends Publication {
  /** The bytes as they were published; each piece is checked as it is read. */
  readonly content: AsyncIterable<Buffer>;
}

/** A publication with its bytes; `undefined` where there is none. */
export async function readPublication(
  queries: Queries,
  id: string,
): Promise<PublicationRead | undefined> {
  const [row] = await queries.query<PublicationRow>(
    `${PUBLICATIONS} where publication.id::text = $1`,
    [id],
  );
  if (row === undefined) return undefined;
  const content = await readStoredFile(queries, Buffer.from(row.hash, 'hex'));
  if (content === undefined) throw new Error(`publication ${id}: expected its file`);
  return { ...publicationOf(row), content };
}

function publicationOf(row: PublicationRow): Publication {
  const { id, period, actor, hash } = row;
  return {
    id,
    period,
    day: dayOfSql(row.happens_on),
    scope: row.scope === 'a' ? 'accepted' : 'both',
    actor,
    publishedAt: row.recorded_at,
    hash,
    size: Number(row.size),
  };
}
