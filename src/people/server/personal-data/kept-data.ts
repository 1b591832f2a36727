import type { Queries, Transaction } from '#platform/server/database/database.ts';

/** What a commitment stands for; null once that is forgotten. */
export interface KeptDatum {
  readonly commitment: Buffer;
  readonly person: string;
  readonly field: string;
  readonly value: string | null;
  readonly salt: Buffer | null;
}

/** Keeps values and salts beside the event that commits to them. */
export async function keepData(
  tx: Transaction,
  data: readonly KeptDatum[],
  event: number,
): Promise<void> {
  for (const { commitment, person, field, value, salt } of data) {
    await tx.query(
      `insert into personal_datum (commitment, person, field, value, salt, event)
       values ($1, $2, $3, $4, $5, $6)`,
      [commitment, person, field, value, salt, event],
    );
  }
}

/** Those of an event, in the order of their fields. */
export async function dataOfEvent(queries: Queries, event: number): Promise<readonly KeptDatum[]> {
  return queries.query<KeptDatum>(
    'select commitment, person, field, value, salt from personal_datum where event = $1 order by field',
    [event],
  );
}
