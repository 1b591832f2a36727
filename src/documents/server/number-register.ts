import { DOCUMENT_TYPES, type DocumentType } from '#documents/model/document-type.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { RecordTable } from '#platform/server/records/record-table.ts';
import { makeRecord } from '#platform/server/records/write-records.ts';

interface DocumentNumber {
  readonly unit: string;
  /** The key of `DOCUMENT_TYPES`. */
  readonly type: DocumentType;
  readonly year: number;
  readonly number: number;
  readonly document: string;
}

const DOCUMENT_NUMBER_TABLE: RecordTable<DocumentNumber> = {
  table: 'document_number',
  fields: { unit: 'id', type: 'text', year: 'whole', number: 'whole', document: 'id' },
  kinds: ['document-numbered'],
};

/** Every table of records that this room keeps. */
export const DOCUMENT_RECORDS: readonly RecordTable[] = [DOCUMENT_NUMBER_TABLE];

interface Numbering {
  /** The unit that issues the document. */
  readonly unit: string;
  readonly type: DocumentType;
  /** The calendar year of its date. */
  readonly year: number;
  readonly actor: EventActor;
  /** What the room that wrote it knows it by. */
  readonly document: string;
}

export interface TakenNumber {
  readonly number: number;
  /** The event that tells of it. */
  readonly event: number;
}

/**
 * The next number of a unit for documents of a type in a year, for a document: from 1, and none left out,
 * because a transaction that is undone gives its number back. A document that has one keeps it.
 */
export async function takeDocumentNumber(
  tx: Transaction,
  { unit, type, year, actor, document }: Numbering,
): Promise<TakenNumber> {
  await lockNumbers(tx, `${unit} ${type} ${year}`);
  const sought = { where: 'document = $1', values: [document] };
  const [had] = await recordsWhere(tx, DOCUMENT_NUMBER_TABLE, sought);
  if (had !== undefined) return { number: had.number, event: had.version };
  const number = (await lastNumber(tx, { unit, type, year })) + 1;
  const abbreviation = DOCUMENT_TYPES[type].abbreviation;
  const taken = await makeRecord(tx, {
    table: DOCUMENT_NUMBER_TABLE,
    fields: { unit, type, year, number, document },
    event: { kind: 'document-numbered', actor, data: { unit, abbreviation } },
  });
  return { number, event: taken.version };
}

/** Whoever takes a number of the same row waits until the one before is known for good. */
async function lockNumbers(tx: Transaction, row: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(13, hashtext($1))', [row]);
}

async function lastNumber(
  tx: Transaction,
  { unit, type, year }: Pick<Numbering, 'unit' | 'type' | 'year'>,
): Promise<number> {
  const [row] = await tx.query<{ last: number | null }>(
    'select max(number) as last from document_number where unit = $1 and type = $2 and year = $3',
    [unit, type, year],
  );
  return row?.last ?? 0;
}
