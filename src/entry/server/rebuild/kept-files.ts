import type { Transaction } from '#platform/server/database/database.ts';
import {
  writeKeptFile,
  type FileTold,
  type StoredName,
} from '#platform/server/files/keep-prepared-file.ts';
import { contentOf, mustFollow, type RecordedChange } from './recorded-change.ts';

/** A file that was kept is its stored file: it was checked when it came, and is not looked at again. */
export async function keepFileAgain(
  tx: Transaction,
  { number, data, content }: RecordedChange,
): Promise<void> {
  if (content === undefined) throw new Error(`event ${number}: expected a stored file`);
  const told = { ...(data as Omit<FileTold, 'name'>), name: '' };
  await writeKeptFile(tx, told, { hash: content, event: number });
}

/** The event after it says where its name stands. */
export async function nameFileAgain(tx: Transaction, change: RecordedChange): Promise<void> {
  const { file } = change.data as { readonly file: string };
  const { name } = JSON.parse((await contentOf(tx, change)).toString()) as StoredName;
  const found = await tx.query<{ name: string }>(
    `update kept_file set name = $2 where id = $1 and name = '' returning id`,
    [file, name],
  );
  mustFollow(change, { told: 1, found: found.length });
}
