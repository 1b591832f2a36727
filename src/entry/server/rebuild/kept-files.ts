import type { Transaction } from '#platform/server/database/database.ts';
import { writeKeptFile, type FileTold } from '#platform/server/files/keep-prepared-file.ts';
import type { RecordedChange } from './recorded-change.ts';

/** A file that was kept is its stored file: it was checked when it came, and is not looked at again. */
export async function keepFileAgain(
  tx: Transaction,
  { number, data, content }: RecordedChange,
): Promise<void> {
  if (content === undefined) throw new Error(`event ${number}: expected a stored file`);
  await writeKeptFile(tx, data as FileTold, { hash: content, event: number });
}
