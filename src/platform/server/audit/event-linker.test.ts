import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { note } from '#test/support/audited-log.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import { auditLog } from './audit-log.ts';
import { startEventLinker, type EventLinker } from './event-linker.ts';
import { lastLink } from './linked-events.ts';

interface Linking extends AsyncDisposable {
  readonly linker: EventLinker;
  readonly faults: unknown[];
}

function linking(database: Database): Linking {
  const faults: unknown[] = [];
  const linker = startEventLinker(database, (error) => faults.push(error));
  return { linker, faults, [Symbol.asyncDispose]: () => linker.close() };
}

async function tailOf(database: Database): Promise<number> {
  const { fault, tail } = await auditLog(database);
  expect(fault).toBeUndefined();
  return tail.count;
}

async function eventsInChain(database: Database): Promise<readonly number[]> {
  const rows = await database.query<{ event: string }>(
    'select event from event_link order by position',
  );
  return rows.map(({ event }) => Number(event));
}

eachStore('whoever serves', (store) => {
  beforeEach(() => emptyStore(store.database));

  test('links what was there, and then each event within a second', async () => {
    const before = await note(store.database, 1);
    await using first = linking(store.database);
    const chain = () => eventsInChain(store.database);
    await expect.poll(chain, { interval: 20 }).toEqual([before]);
    const written = performance.now();
    const next = await note(store.database, 2);
    await expect.poll(chain, { interval: 20 }).toEqual([before, next]);
    expect(performance.now() - written).toBeLessThan(1000);
    expect(first.faults).toEqual([]);
  });

  test('links what was written last before it ends', async () => {
    const tailAtEnd = async () => {
      const { linker } = linking(store.database);
      await expect.poll(() => tailOf(store.database)).toBe(0);
      await note(store.database, 1);
      await linker.close();
      return tailOf(store.database);
    };
    // A transaction of other tests on the same server, in flight at that moment, holds the newest event back.
    await expect.poll(tailAtEnd, { timeout: 20_000 }).toBe(0);
  });

  test('links thousands at once, older than the hashes or not, and no event twice', async () => {
    await store.database.query(
      `insert into event (id, recorded_at, actor, kind, data)
       select gen_random_uuid(), '2026-06-30', 'import', 'note', '{}' from generate_series(1, 1234)`,
    );
    await note(store.database, 1);
    await using all = linking(store.database);
    await expect.poll(() => tailOf(store.database), { timeout: 20_000 }).toBe(0);
    await store.database.query(
      `insert into event (id, recorded_at, actor, kind, data)
       select gen_random_uuid(), '2026-06-30', 'import', 'note', '{}' from generate_series(1, 1234)`,
    );
    await expect
      .poll(() => lastLink(store.database), { timeout: 20_000 })
      .toMatchObject({
        position: 2469,
      });
    expect(await auditLog(store.database)).toMatchObject({ lateCount: 2468, tail: { count: 0 } });
    expect(all.faults).toEqual([]);
  });

  test('together with another one makes one chain', async () => {
    await using one = linking(store.database);
    await using other = linking(store.database);
    for (let at = 0; at < 60; at++) {
      await note(store.database, at);
      await pause(20);
    }
    await expect.poll(() => tailOf(store.database), { timeout: 5000 }).toBe(0);
    expect(await lastLink(store.database)).toMatchObject({ position: 60 });
    expect([...one.faults, ...other.faults]).toEqual([]);
  });

  test('links an event that commits late after those that came before it', async ({ skip }) => {
    // Transactions of the embedded database never overlap.
    skip(store.kind === 'PGlite');
    await using all = linking(store.database);
    const mayEnd = Promise.withResolvers<void>();
    const written = Promise.withResolvers<number>();
    const late = store.database.transaction(async (tx) => {
      const data = { of: 'late' };
      written.resolve(await recordEvent(tx, { kind: 'note', actor: 'operator', data }));
      await mayEnd.promise;
    });
    const lateNumber = await written.promise;
    const early = await store.database.transaction((tx) =>
      recordEvent(tx, { kind: 'note', actor: 'operator', data: {} }),
    );
    const chain = () => eventsInChain(store.database);
    await expect.poll(chain, { timeout: 5000 }).toEqual([early]);
    await pause(1000);
    mayEnd.resolve();
    await late;
    expect(lateNumber).toBeLessThan(early);
    await expect.poll(chain, { timeout: 5000 }).toEqual([early, lateNumber]);
    expect(all.faults).toEqual([]);
  });

  test('lets nobody wait while another holds the chain', async ({ skip }) => {
    skip(store.kind === 'PGlite');
    const held = Promise.withResolvers<void>();
    const locked = Promise.withResolvers<void>();
    const holder = store.database.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(6, 0)');
      locked.resolve();
      await held.promise;
    });
    await locked.promise;
    await using all = linking(store.database);
    for (let at = 0; at < 5; at++) await Promise.race([note(store.database, at), timeOut()]);
    await pause(900);
    expect(await tailOf(store.database)).toBe(5);
    held.resolve();
    await holder;
    await expect.poll(() => tailOf(store.database)).toBe(0);
    expect(all.faults).toEqual([]);
  });

  test('tells once of a database that is away, and goes on when it is back', async () => {
    let isAway = false;
    const away = () => new DatabaseRefusal({ code: 'embedded-stopped', facts: { reason: 'away' } });
    const unsteady: Database = {
      ...store.database,
      query: async (...statement) => {
        if (isAway) throw away();
        return store.database.query(...statement);
      },
    };
    await using all = linking(unsteady);
    await note(store.database, 1);
    await expect.poll(() => tailOf(store.database)).toBe(0);
    isAway = true;
    await note(store.database, 2);
    await pause(2500);
    expect([all.faults.length, await tailOf(store.database)]).toEqual([1, 1]);
    isAway = false;
    await expect.poll(() => tailOf(store.database), { timeout: 5000 }).toBe(0);
  });
});

async function timeOut(): Promise<never> {
  await pause(2000);
  throw new Error('expected to be written at once');
}
