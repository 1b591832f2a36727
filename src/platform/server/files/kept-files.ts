import { Readable } from 'node:stream';
import type { Queries } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { readStoredFile } from '#platform/server/stored-files.ts';
import type { FileTold } from './keep-prepared-file.ts';
import { waitingBytes } from './waiting-bytes.ts';

/** A file that is kept, or waits to be joined to something, without its bytes. */
export interface KeptFile extends FileTold {
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
  /** Who handed it in: nobody else joins it to something before it is joined. */
  readonly keptBy: EventActor;
}

interface FileRow extends Omit<FileTold, 'size'> {
  readonly size: string;
  /** The number of its event; none of a file that waits. */
  readonly place: string | null;
  readonly hash: string;
  readonly keptBy: EventActor;
}

/** One file by its id; `undefined` where there is none. */
export async function keptFile(queries: Queries, id: string): Promise<KeptFile | undefined> {
  const [file] = await keptFiles(queries, [id]);
  return file;
}

/** Files by their ids, in the order they were kept; ids that name none are passed over. */
export async function keptFiles(
  queries: Queries,
  ids: readonly string[],
): Promise<readonly KeptFile[]> {
  const rows = await queries.query<FileRow>(
    `select file.id, name, media_type as "mediaType", size, width, height,
       encode(file.hash, 'hex') as hash, event.actor as "keptBy", file.event as place
     from kept_file file join event on event.number = file.event where file.id = any($1)
     union all
     select id, name, media_type, size, width, height, encode(hash, 'hex'), account::text, null
     from handed_in_file where id = any($1)
     order by place nulls last, id`,
    [ids],
  );
  return rows.map(({ place: _, ...row }) => ({ ...row, size: Number(row.size) }));
}

/** The bytes of a file, piece by piece, each checked as it is read. */
export async function keptFileContent(
  queries: Queries,
  { id, hash }: KeptFile,
): Promise<AsyncIterable<Buffer>> {
  const waiting = await waitingBytes(queries, id);
  if (waiting.length > 0) return Readable.from(waiting);
  const content = await readStoredFile(queries, Buffer.from(hash, 'hex'));
  if (content === undefined) throw new Error(`file ${id}: expected its bytes`);
  return content;
}
