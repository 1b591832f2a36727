import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embeddedFolder, eachStore } from '#test/support/store.ts';
import type { Database } from './database.ts';
import { openEmbeddedDatabase } from '#platform/server/database/embedded/embedded-database.ts';
import { keepAnswers } from './kept-answers.ts';

const TABLE = 'create table if not exists kept (value int)';

/** Asks for the sum of a table as it was kept, and counts how often the database was asked. */
function sums() {
  const ask = keepAnswers<number>(2);
  let asked = 0;
  const sum = async (database: Database, key = 'sum'): Promise<number | undefined> =>
    ask(database, key, {
      async ask() {
        asked += 1;
        const [row] = await database.query<{ sum: number | null }>(
          'select sum(value)::int as sum from kept',
        );
        return row?.sum ?? undefined;
      },
    });
  return { sum, asked: () => asked };
}

describe('an answer is kept as long as nothing was committed', () => {
  test('and no longer, whoever commits: here, or another program by the socket', async () => {
    await using folder = await embeddedFolder();
    const directory = folder.path;
    const open = { whenMissing: 'refuse', directory } as const;
    const served = await openEmbeddedDatabase({ ...open, purpose: 'serve' });
    const command = await openEmbeddedDatabase({ ...open, purpose: 'command' });
    await served.query(TABLE);
    await served.query('insert into kept values (0)');
    const writer = fc.constantFrom<'here' | 'there' | 'nobody'>('here', 'there', 'nobody');
    await fc.assert(
      fc.asyncProperty(fc.array(writer, { maxLength: 12 }), async (writers) => {
        const { sum } = sums();
        for (const by of writers) {
          const database = by === 'here' ? served : command;
          if (by !== 'nobody') await database.query('update kept set value = value + 1');
          const [row] = await served.query<{ value: number }>('select value from kept');
          expect(await sum(served)).toBe(row?.value);
        }
      }),
      { numRuns: 20 },
    );
    // Who comes by the socket does not see what others commit, and so is told nothing of it.
    expect(command.changeMark()).toBeUndefined();
    await command.close();
    await served.close();
  });

  eachStore('in every database', (store) => {
    test('is asked for once where the database knows, and otherwise each time', async () => {
      await store.database.query(TABLE);
      await store.database.query('insert into kept values (3)');
      const { sum, asked } = sums();
      expect([await sum(store.database), await sum(store.database)]).toEqual([3, 3]);
      expect(asked()).toBe(store.kind === 'PGlite' ? 1 : 2);
      await expect(rollBack(store.database)).rejects.toThrow('not kept');
      expect(await sum(store.database)).toBe(3);
      await store.database.transaction((tx) => tx.query('insert into kept values (4)'));
      expect(await sum(store.database)).toBe(7);
    });

    test('is kept neither where there is none, nor beyond the number of those that are', async () => {
      await store.database.query(`${TABLE}; truncate kept`);
      const { sum, asked } = sums();
      expect([await sum(store.database), await sum(store.database)]).toEqual([
        undefined,
        undefined,
      ]);
      expect(asked()).toBe(2);
      await store.database.query('insert into kept values (1)');
      for (const key of ['one', 'two', 'three', 'three', 'one']) await sum(store.database, key);
      expect(asked()).toBe(store.kind === 'PGlite' ? 6 : 7);
    });
  });
});

async function rollBack(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('insert into kept values (100)');
    throw new Error('not kept');
  });
}
