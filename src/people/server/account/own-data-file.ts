import { createHash } from 'node:crypto';
import type { AccountId } from '#kernel/actor.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import type { Database, Snapshot } from '#platform/server/database/database.ts';
import type { ServedFile } from '#platform/server/http/served-file.ts';
import { OWN_DATA_PARTS } from './own-data-parts.ts';

/** All that is kept about a person, by table, as JSON: read in one view, so that its parts agree. */
export async function ownDataFile(
  database: Database,
  account: AccountId,
  today: Day,
): Promise<ServedFile> {
  const data = await database.snapshot((view) => ownData(view, account));
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

async function ownData(
  view: Snapshot,
  account: AccountId,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const [owner] = await view.query<{ person: string }>('select person from account where id = $1', [
    account,
  ]);
  if (owner === undefined) throw new Error('expected the account of who asks, got none');
  const data: Record<string, readonly object[]> = {};
  for (const { table, sql } of OWN_DATA_PARTS) {
    data[table] = await view.query<object>(inPart(sql), [account, owner.person]);
  }
  return data;
}

/** Names both values in every statement: PostgreSQL must know the kind of each. */
function inPart(sql: string): string {
  return `select part.* from (${sql}) part where $1::uuid is not null and $2::uuid is not null`;
}
