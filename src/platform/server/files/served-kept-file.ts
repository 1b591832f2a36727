import type { Queries } from '#platform/server/database/database.ts';
import type { ServedFile } from '#platform/server/http/served-file.ts';
import { keptFileContent, type KeptFile } from './kept-files.ts';

/** What every picture is served as: `file` of the contract of a route that serves one. */
export const PICTURE_TYPE = 'image/jpeg';

/** A picture as a page shows it; browsers keep it for themselves for an hour. */
export async function servedPicture(queries: Queries, file: KeptFile): Promise<ServedFile> {
  if (file.mediaType !== PICTURE_TYPE) throw new Error(`file ${file.id}: expected a picture`);
  return { ...(await servedAttachment(queries, file)), disposition: 'inline' };
}

/** A file as it is handed out to be opened by a program of the reader's. */
export async function servedAttachment(queries: Queries, file: KeptFile): Promise<ServedFile> {
  const { name, mediaType, hash, size } = file;
  return { name, type: mediaType, hash, size, content: await keptFileContent(queries, file) };
}
