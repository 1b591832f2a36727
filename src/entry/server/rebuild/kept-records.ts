import { recordsWhere } from '#platform/server/records/read-records.ts';
import { withoutProse, type Prose } from '#platform/server/records/record-prose.ts';
import type { Kept, RecordTable } from '#platform/server/records/record-table.ts';
import { insertRecord, onlyFields, updateRecord } from '#platform/server/records/write-records.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { contentOf, mustFollow, type DoAgain, type RecordedChange } from './recorded-change.ts';

interface ToldRecord {
  readonly record: string;
  /** The event that changed it before; null where it is the first. */
  readonly follows: number | null;
  readonly before: object | null;
  readonly after: object;
}

/** Makes or changes a record once more, as its event says. */
function keepRecordAgain(table: RecordTable): DoAgain {
  return async (tx: Transaction, change: RecordedChange) => {
    const told = change.data as ToldRecord;
    const [before] = await recordsWhere(tx, table, { where: 'id = $1', values: [told.record] });
    mustFollow(change, {
      told: [told.follows, told.before],
      found:
        before === undefined
          ? [null, null]
          : [before.version, withoutProse(table, onlyFields(table, before))],
    });
    const prose =
      change.content === undefined
        ? {}
        : (JSON.parse((await contentOf(tx, change)).toString()) as Prose);
    const record = { ...told.after, ...prose, id: told.record, version: change.number };
    const write = before === undefined ? insertRecord : updateRecord;
    await write(tx, table, record as Kept<object>);
  };
}

/** What each kind of event about records of these tables did, to be done again. */
export function recordDeeds(tables: readonly RecordTable[]): Readonly<Record<string, DoAgain>> {
  return Object.fromEntries(
    tables.flatMap((table) => table.kinds.map((kind) => [kind, keepRecordAgain(table)])),
  );
}
