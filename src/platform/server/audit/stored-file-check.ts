import type { AuditFault } from '#platform/model/audit/audit-fault.ts';
import type { Queries } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { readStoredFile } from '#platform/server/stored-files.ts';

interface Pointer {
  /** The number of the event that points to it. */
  readonly event: number;
  /** The hash of the file, in hexadecimal digits. */
  readonly content: string;
}

/** Reads the stored file of an event through, a chunk at a time. */
export async function checkStoredFile(
  queries: Queries,
  { event, content }: Pointer,
): Promise<AuditFault | undefined> {
  const hash = Buffer.from(content, 'hex');
  const [file] = await queries.query<{ size: string }>(
    'select size from stored_file where hash = $1',
    [hash],
  );
  const chunks = await readStoredFile(queries, hash);
  if (file === undefined || chunks === undefined) return { what: 'file', event, how: 'removed' };
  const size = await sizeOf(chunks);
  return size === Number(file.size) ? undefined : { what: 'file', event, how: 'changed' };
}

/** None where the bytes are not those of the hash. */
async function sizeOf(chunks: AsyncIterable<Buffer>): Promise<number | undefined> {
  let size = 0;
  try {
    for await (const chunk of chunks) size += chunk.length;
  } catch (error) {
    const isDamaged =
      error instanceof DatabaseRefusal && error.problem.code === 'stored-file-damaged';
    if (!isDamaged) throw error;
    return undefined;
  }
  return size;
}
