import { createHash } from 'node:crypto';
import type { AccountId } from '#kernel/actor.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { OwnDataTable } from '#people/model/account/own-data.ts';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import type { ServedFile } from '#platform/server/http/served-file.ts';

/** All that is kept about a person, by table, as JSON: read in one view, so that its parts agree. */
export async function ownDataFile(
  database: Database,
  tables: readonly OwnDataTable[],
  { account, today }: { readonly account: AccountId; readonly today: Day },
): Promise<ServedFile> {
  const data = await database.snapshot((view) => ownData(view, tables, account));
  const content = Buffer.from(`${JSON.stringify(data, undefined, 2)}\n`);
  return {
    name: `midyear-${formatDay(today)}.json`,
    hash: createHash('sha256').update(content).digest('hex'),
    size: content.length,
    content: (async function* whole() {
      yield content;
    })(),
  };
}

/** Which rows of a table are about the person (`$2`) or its account (`$1`). */
const ROWS: Readonly<Record<string, string>> = {
  person: 'id = $2',
  account: 'id = $1',
  event: 'actor = $1::text',
  kept_file: 'event in (select number from event where actor = $1::text)',
  delegation_version: 'from_account = $1 or to_account = $1',
  personal_datum: 'person = $2',
  holding_version: 'person = $2',
  membership_version: 'person = $2',
};
const USUAL_ROWS = 'account = $1';

async function ownData(
  view: Snapshot,
  tables: readonly OwnDataTable[],
  account: AccountId,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const [owner] = await view.query<{ person: string }>('select person from account where id = $1', [
    account,
  ]);
  if (owner === undefined) throw new Error('expected the account of who asks, got none');
  const data: Record<string, readonly unknown[]> = {};
  for (const table of tables) {
    const rows = await view.query<{ row: string }>(selectOwn(table), [account, owner.person]);
    data[table.table] = rows.map(({ row }): unknown => JSON.parse(row));
  }
  return data;
}

/** As JSON, PostgreSQL writes every kind of value; both ids are named, so that it knows theirs. */
function selectOwn({ table, columns, ownRows }: OwnDataTable): string {
  const rows = ownRows ?? ROWS[table] ?? USUAL_ROWS;
  return `
    select row_to_json(own)::text as row
    from (select ${columns.join(', ')} from ${table} where (${rows}) order by 1) own
    where $1::uuid is not null and $2::uuid is not null`;
}
