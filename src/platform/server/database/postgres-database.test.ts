import { describe, expect, test } from 'vitest';
import { eachStore, serverDatabase } from '#test/support/store.ts';
import type { Database } from './database.ts';
import { DoneFirst } from './done-first.ts';
import { postgresDatabase } from './postgres-database.ts';

eachStore('a database', (store) => {
  const count = async (table: string): Promise<number> => {
    const [row] = await store.database.query<{ count: string }>(`select count(*) from ${table}`);
    return Number(row?.count);
  };

  test('numbers past 2^53, exact decimals and days come back as texts, bytes as bytes', async () => {
    const rows = await store.database.query(
      `select $1::int8 as whole, $2::numeric as exact, '-infinity'::date as earliest,
        date '2026-06-14' as day, $3::bytea as bytes, '{"a": 1}'::jsonb as json, 7 as small`,
      [2n ** 60n, '0.10', new Uint8Array([0, 255])],
    );
    expect(rows).toEqual([
      {
        whole: '1152921504606846976',
        exact: '0.10',
        earliest: '-infinity',
        day: '2026-06-14',
        bytes: Buffer.from([0, 255]),
        json: { a: 1 },
        small: 7,
      },
    ]);
  });

  test('lists are bound and come back as lists', async () => {
    const lists = [
      [1n, 2n ** 60n],
      ['1.50', null],
      [new Uint8Array([1])],
      ['a,"b"', '\\'],
    ] as const;
    const rows = await store.database.query(
      `select $1::int8[] as whole, $2::numeric[] as exact, $3::bytea[] as bytes, $4::text[] as texts,
        array[date '2026-06-14', 'infinity'] as days`,
      lists,
    );
    expect(rows).toEqual([
      {
        whole: ['1', '1152921504606846976'],
        exact: ['1.50', null],
        bytes: [Buffer.from([1])],
        texts: ['a,"b"', '\\'],
        days: ['2026-06-14', 'infinity'],
      },
    ]);
  });

  test('a transaction is all there once it is done', async () => {
    await store.database.query('create table kept (value int)');
    const result = await store.database.transaction(async (tx) => {
      await tx.query('insert into kept values (1)');
      await tx.query('insert into kept values (2)');
      return 'done';
    });
    expect([result, await count('kept')]).toEqual(['done', 2]);
  });

  test('of a transaction whose work fails nothing is there, and the database goes on', async () => {
    await store.database.query('create table dropped (value int)');
    const work = store.database.transaction(async (tx) => {
      await tx.query('insert into dropped values (1)');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await count('dropped')).toBe(0);
  });

  test('what work needs first is done outside of it, and of its first try nothing is there', async () => {
    await store.database.query('create table tried (value int)');
    let [needed, tries] = [0, 0];
    await store.database.transaction(async (tx) => {
      tries += 1;
      await tx.query('insert into tried values ($1)', [tries]);
      if (needed > 0) return;
      const work = async () => {
        // Where there is one session only, this waits for ever unless the transaction is over.
        needed = 1 + (await count('tried'));
      };
      throw new DoneFirst(work, new Error('in vain'));
    });
    expect([needed, tries, await count('tried')]).toEqual([1, 2, 1]);
  });

  test('work that needs something else first each time it is run comes to an end', async () => {
    const restless = store.database.transaction(async () => {
      throw new DoneFirst(() => Promise.resolve(), new Error('in vain'));
    });
    await expect(restless).rejects.toThrow('in vain');
    const failing = store.database.transaction(async () => {
      throw new DoneFirst(() => Promise.reject(new Error('no paper')), new Error('in vain'));
    });
    await expect(failing).rejects.toThrow('no paper');
  });

  test('work that goes on after a failed statement is not taken for done', async () => {
    await store.database.query('create table failed (value int)');
    const work = store.database.transaction(async (tx) => {
      await tx.query('insert into failed values (1)');
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('nothing was committed');
    expect(await count('failed')).toBe(0);
  });

  test('statements asked for at once run one after the other', async () => {
    const values = await store.database.transaction((tx) =>
      Promise.all([1, 2, 3].map((value) => tx.query('select $1::int as value', [value]))),
    );
    expect(values.flat()).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }]);
  });

  test('who keeps a transaction after its end is told so', async () => {
    const kept = await store.database.transaction(async (tx) => ({ tx }));
    await expect(kept.tx.query('select 1')).rejects.toThrow('this transaction is over');
  });

  test('who asks the database within its own transaction is told so, instead of waiting for ever', async () => {
    const work = store.database.transaction(() => store.database.query('select 1'));
    await expect(work).rejects.toThrow('ask the transaction');
    await expect(store.database.query('select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  test('a snapshot cannot write', async () => {
    await store.database.query('create table seen (value int)');
    const work = store.database.snapshot((view) => view.query('insert into seen values (1)'));
    await expect(work).rejects.toMatchObject({ code: '25006' });
  });

  test('many at once all have their turn', async () => {
    await store.database.query('create table crowd (value int)');
    const insert = (value: number): Promise<unknown> =>
      store.database.transaction(async (tx) => {
        await tx.query('insert into crowd values ($1)', [value]);
        await tx.query('select');
      });
    await Promise.all(Array.from({ length: 40 }, (_each, value) => insert(value)));
    expect(await count('crowd')).toBe(40);
  });

  describe('a load', () => {
    function* lines(lineCount: number): Generator<string> {
      for (let line = 0; line < lineCount; line += 1) yield `${line}\t${'x'.repeat(90)}\n`;
    }

    test('of more lines than one COPY takes is there as a whole', async () => {
      await store.database.query('create table loaded (value int, text text)');
      await store.database.transaction((tx) => tx.copyIn('loaded', lines(200_000)));
      const rows = await store.database.query('select count(*), sum(value) from loaded');
      expect(rows).toEqual([{ count: '200000', sum: '19999900000' }]);
    });

    test('of no lines loads nothing', async () => {
      await store.database.query('create table unloaded (value int)');
      await store.database.transaction((tx) => tx.copyIn('unloaded', []));
      expect(await count('unloaded')).toBe(0);
    });

    test('with one bad line among many is refused, and the database goes on', async () => {
      await store.database.query('create table refused (value int, text text)');
      const withBadLine = [...lines(120_000), 'x\tx\n', ...lines(10)];
      const work = store.database.transaction((tx) => tx.copyIn('refused', withBadLine));
      await expect(work).rejects.toMatchObject({ code: '22P02' });
      expect(await count('refused')).toBe(0);
    });

    test('whose lines end in an error fails with that error', async () => {
      await store.database.query('create table broken (value int, text text)');
      function* brokenLines(): Generator<string> {
        yield* lines(10);
        throw new Error('row 11 is bad');
      }
      const work = store.database.transaction((tx) => tx.copyIn('broken', brokenLines()));
      await expect(work).rejects.toThrow('row 11 is bad');
      expect(await count('broken')).toBe(0);
    });

    test('into a table that is not there is refused, and the database goes on', async () => {
      const work = store.database.transaction((tx) => tx.copyIn('nowhere', lines(10)));
      await expect(work).rejects.toMatchObject({ code: '42P01' });
      await expect(store.database.query('select 1 as one')).resolves.toEqual([{ one: 1 }]);
    });
  });

  describe('rows written out', () => {
    const MANY = `select g, 'Đông Hà ' || g from generate_series(1, 50000) g`;

    test('come in blocks of whole lines', async () => {
      const blocks: string[] = [];
      await store.database.snapshot(async (view) => {
        for await (const block of view.copyOut(MANY)) blocks.push(block);
      });
      expect(blocks.length).toBeGreaterThan(1);
      expect(blocks.every((block) => block.endsWith('\n'))).toBe(true);
      expect(blocks.join('').split('\n').slice(0, 2)).toEqual(['1\tĐông Hà 1', '2\tĐông Hà 2']);
      expect(blocks.join('').split('\n')).toHaveLength(50_001);
    });

    test('need not be read to their end', async () => {
      const rows = await store.database.transaction(async (tx) => {
        for await (const block of tx.copyOut(MANY)) {
          expect(block).toMatch(/^1\t/);
          break;
        }
        return tx.query('select 1 as one');
      });
      expect(rows).toEqual([{ one: 1 }]);
    });

    test('of a query that fails are an error, and the database goes on', async () => {
      const work = store.database.snapshot(async (view) => {
        for await (const _block of view.copyOut('select 1 / (g - 3) from generate_series(1, 5) g'));
      });
      await expect(work).rejects.toMatchObject({ code: '22012' });
      await expect(store.database.query('select 1 as one')).resolves.toEqual([{ one: 1 }]);
    });
  });
});

const url = process.env['MIDYEAR_TEST_POSTGRES'] ?? '';

describe.runIf(url !== '')('a server', () => {
  async function withServer(work: (database: Database) => Promise<void>): Promise<void> {
    await using server = await serverDatabase(url);
    const database = postgresDatabase({ connectionString: server.url });
    try {
      await work(database);
    } finally {
      await database.close();
    }
  }

  async function processOf(tx: Pick<Database, 'query'>): Promise<number> {
    const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
    return row?.pid ?? 0;
  }

  test('whose connection is lost in mid-transaction says that nothing was saved, and goes on', () =>
    withServer(async (database) => {
      const other = postgresDatabase({ connectionString: url });
      await database.query('create table lost (value int)');
      const work = database.transaction(async (tx) => {
        await tx.query('insert into lost values (1)');
        await other.query('select pg_terminate_backend($1)', [await processOf(tx)]);
        await tx.query('insert into lost values (2)');
      });
      await expect(work).rejects.toMatchObject({ problem: { code: 'connection-lost' } });
      await other.close();
      expect(await database.query('select * from lost')).toEqual([]);
    }));

  test('whose connection is lost while it commits says that it is not known', () =>
    withServer(async (database) => {
      await database.query('create table unsure (value int)');
      await database.query(`create function end_session() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`);
      await database.query(`create constraint trigger ending after insert on unsure
        deferrable initially deferred for each row execute function end_session()`);
      const work = database.transaction((tx) => tx.query('insert into unsure values (1)'));
      await expect(work).rejects.toMatchObject({ problem: { code: 'outcome-unknown' } });
    }));

  test('runs work again that was in a deadlock', () =>
    withServer(async (database) => {
      await database.query(
        'create table locked as select g as row, 0 as value from generate_series(1, 2) g',
      );
      const add = 'update locked set value = value + 1 where row = $1';
      let tries = 0;
      const both = Promise.withResolvers<void>();
      const inOrder = (...rows: readonly [number, number]): Promise<unknown> => {
        return database.transaction(async (tx) => {
          tries += 1;
          await tx.query(add, [rows[0]]);
          if (tries === 2) both.resolve();
          await both.promise;
          await tx.query(add, [rows[1]]);
        });
      };
      await Promise.all([inOrder(1, 2), inOrder(2, 1)]);
      expect(tries).toBe(3);
      expect(await database.query('select value from locked')).toEqual([
        { value: 2 },
        { value: 2 },
      ]);
    }));

  test.for([
    ['is not there', { port: '1' }, 'database-unreachable'],
    ['does not know the password', { password: 'wrong' }, 'database-access-denied'],
    ['has no such database', { pathname: '/midyear_nowhere' }, 'database-missing'],
  ] as const)('that %s is a problem with a way out', async ([, change, code]) => {
    const connectionString = Object.assign(new URL(url), change).href;
    const database = postgresDatabase({ connectionString });
    await expect(database.query('select 1')).rejects.toMatchObject({ problem: { code } });
    await database.close();
  });
});
