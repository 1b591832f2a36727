import { isDeepStrictEqual } from 'node:util';
import type { KeptDatum } from '#people/server/personal-data/kept-data.ts';
import type { Queries, Transaction } from '#platform/server/database/database.ts';
import { readStoredFile } from '#platform/server/stored-files.ts';

/** An event to be followed once more; its data is what whoever recorded it wrote. */
export interface RecordedChange {
  readonly number: number;
  readonly kind: string;
  readonly data: unknown;
  readonly content: Buffer | undefined;
  /** What its commitments stand for, as far as that is not forgotten. */
  readonly personal: readonly KeptDatum[];
}

/** Does once more what an event tells of, in the transaction in which it was laid down. */
export type DoAgain = (tx: Transaction, change: RecordedChange) => Promise<void>;

/** The stored file of an event, whole. */
export async function contentOf(
  queries: Queries,
  { number, content }: RecordedChange,
): Promise<Buffer> {
  const chunks = content && (await readStoredFile(queries, content));
  if (chunks === undefined) throw new Error(`event ${number}: expected a stored file`);
  const read: Buffer[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read);
}

/** Holds what an event tells against what follows by the rules from the events before it. */
export function mustFollow(
  { number, kind }: RecordedChange,
  { told, found }: { readonly told: unknown; readonly found: unknown },
): void {
  if (isDeepStrictEqual(told, found)) return;
  // Told in JSON, fields come back in the order of the database, and those without a value not at all.
  const [got, expected] = [JSON.stringify(told), JSON.stringify(found)];
  if (isDeepStrictEqual(JSON.parse(got), JSON.parse(expected))) return;
  throw new Error(`event ${number}, ${kind}: expected ${expected}, got ${got}`);
}
