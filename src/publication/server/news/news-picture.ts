import { Readable } from 'node:stream';
import type { Database } from '#platform/server/database/database.ts';
import { keptFile } from '#platform/server/files/kept-files.ts';
import { servedPicture } from '#platform/server/files/served-kept-file.ts';
import { isShown } from './published-articles.ts';

interface NewsPicture {
  /** Of its bytes. */
  readonly hash: string;
  readonly size: number;
  readonly content: Readable;
}

const IDENTITY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** A picture of an article that everybody reads; `undefined` for any other file, and for what is none. */
export async function newsPicture(
  database: Database,
  id: string,
): Promise<NewsPicture | undefined> {
  if (!IDENTITY.test(id) || !(await isShown(database, id))) return undefined;
  const file = await keptFile(database, id);
  if (file === undefined) return undefined;
  const { content } = await servedPicture(database, file);
  return {
    hash: file.hash,
    size: file.size,
    content: Readable.from(content, { objectMode: false }),
  };
}
