import type { Period } from '#kernel/period.ts';
import type { SqlValue, Transaction } from '#platform/server/database/database.ts';
import { sqlDay } from '#platform/server/database/sql-day.ts';
import type { Versioned } from './kept-posts.ts';

const COLUMNS: Readonly<Record<Versioned, readonly string[]>> = {
  body: ['unit', 'kind', 'name', 'name_en'],
  term: ['body', 'name'],
  membership: ['body', 'term', 'person', 'seat'],
  post: ['unit', 'body', 'title', 'title_en', 'seats', 'position'],
  holding: ['post', 'person', 'is_acting'],
};

export interface NewVersion {
  readonly id: string;
  /** In the order of the columns of its table. */
  readonly values: readonly SqlValue[];
  readonly period: Period;
  readonly event: number;
}

/** Holds a version from an event on; the one before is held no more. */
export async function writeVersion(
  tx: Transaction,
  table: Versioned,
  { id, values, period, event }: NewVersion,
): Promise<void> {
  await tx.query(
    `update ${table}_version set recorded_until = $2
    where ${table} = $1 and recorded_until is null`,
    [id, event],
  );
  const columns = [table, ...COLUMNS[table], 'valid_from', 'valid_until', 'recorded_from'];
  const written = [id, ...values, sqlDay(period.from), sqlDay(period.until), event];
  await tx.query(
    `insert into ${table}_version (${columns.join(', ')})
    values (${written.map((_, index) => `$${index + 1}`).join(', ')})`,
    written,
  );
}
