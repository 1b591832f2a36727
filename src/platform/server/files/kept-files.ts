import type { Queries } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { readStoredFile } from '#platform/server/stored-files.ts';
import type { FileTold } from './keep-prepared-file.ts';

/** A file that is kept, without its bytes. */
export interface KeptFile extends FileTold {
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
  /** Who handed it in: nobody else joins it to something before it is joined. */
  readonly keptBy: EventActor;
}

interface FileRow extends Omit<FileTold, 'size'> {
  readonly size: string;
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
    `select kept_file.id, kept_file.name, kept_file.media_type as "mediaType", kept_file.size,
       kept_file.width, kept_file.height, encode(kept_file.hash, 'hex') as hash,
       event.actor as "keptBy"
     from kept_file join event on event.number = kept_file.event
     where kept_file.id = any($1) order by kept_file.event`,
    [ids],
  );
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
}

/** The bytes of a file, piece by piece, each checked as it is read. */
export async function keptFileContent(
  queries: Queries,
  { id, hash }: KeptFile,
): Promise<AsyncIterable<Buffer>> {
  const content = await readStoredFile(queries, Buffer.from(hash, 'hex'));
  if (content === undefined) throw new Error(`file ${id}: expected its bytes`);
  return content;
}
