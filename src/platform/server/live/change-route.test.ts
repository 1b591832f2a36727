import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { HTTP_PROBLEM_STATUSES } from '#platform/model/http-problem-status.ts';
import { HTTP_PROBLEM_TEXTS } from '#platform/model/http-problem-texts.ts';
import type { HttpFacts } from '#platform/model/http-problems.ts';
import type { Database } from '#platform/server/database/database.ts';
import { DatabaseRefusal } from '#platform/server/database/database-refusal.ts';
import { recordEvent } from '#platform/server/event-log.ts';
import { createHttpServer } from '#platform/server/http/http-server.ts';
import { addressOf, listenForChanges, type ChangeListener } from '#test/support/change-listener.ts';
import { anyoneWithAToken, somebody } from '#test/support/doorkeeper.ts';
import { emptyStore } from '#test/support/empty-store.ts';
import { eachStore } from '#test/support/store.ts';
import { mountChanges } from './change-route.ts';
import type { TopicSource } from './event-topics.ts';

const noteTopics: TopicSource = async () => ({
  note: (data) => [{ topic: 'note', ...(data as object) }],
  silence: () => [],
  fault: () => {
    throw new Error('data that nobody understands');
  },
});

async function serverOf(database: Database, doorkeeper = anyoneWithAToken(database)) {
  const app = await createHttpServer<HttpFacts>({
    ...doorkeeper,
    routes: [],
    catalogue: { statuses: HTTP_PROBLEM_STATUSES, texts: HTTP_PROBLEM_TEXTS },
    version: '0.0.0',
  });
  mountChanges(app, { ...doorkeeper, sources: [noteTopics] });
  return { app, url: await addressOf(app) };
}

type Served = Awaited<ReturnType<typeof serverOf>>;

/** Each listener is somebody else. */
function listen(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  query = '',
): Promise<ChangeListener> {
  return listenForChanges(url, { ...somebody(), ...headers }, query);
}

async function note(database: Database, data: object, kind = 'note'): Promise<number> {
  return database.transaction((tx) => recordEvent(tx, { kind, actor: 'operator', data }));
}

const EVERYTHING = { topic: 'everything' };

eachStore('the stream of changes', (store) => {
  let served: Served;
  beforeAll(async () => {
    served = await serverOf(store.database);
  });
  beforeEach(() => emptyStore(store.database));
  afterAll(() => served.app.close());

  test('greets with the newest number, then tells of each change well within a second', async () => {
    const number = await note(store.database, { of: 1 });
    using listener = await listen(served.url);
    const greeting = { event: 'hello', data: { number: String(number) }, id: String(number) };
    expect(listener.heard).toEqual([greeting]);
    const begun = performance.now();
    const next = await note(store.database, { of: 2 });
    await expect.poll(listener.topics, { interval: 5 }).toEqual([{ topic: 'note', of: 2 }]);
    expect(performance.now() - begun).toBeLessThan(900);
    expect(listener.lastId()).toBe(String(next));
  });

  test('is refused to who is not signed in', async () => {
    using nobody = await listenForChanges(served.url, {});
    expect(nobody.answer.statusCode).toBe(401);
    const headers = { host: 'localhost' };
    const asked = await served.app.inject({ method: 'HEAD', url: '/api/v1/changes', headers });
    expect(asked.statusCode).toBe(401);
  });

  test('ends when the session of its reader has ended', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      let isOver = false;
      const { findAsker, ...where } = anyoneWithAToken(store.database);
      const { app, url } = await serverOf(store.database, {
        ...where,
        findAsker: async (...asked) => (isOver ? undefined : findAsker(...asked)),
      });
      using listener = await listen(url);
      vi.advanceTimersByTime(15_000);
      await expect.poll(() => listener.heard.at(-1)).toMatchObject({ event: 'alive' });
      isOver = true;
      vi.advanceTimersByTime(15_000);
      await listener.ended;
      await app.close();
    } finally {
      vi.useRealTimers();
    }
  });

  test('keeps no session alive by looking on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const asked: boolean[] = [];
      const { findAsker, ...where } = anyoneWithAToken(store.database);
      const { app, url } = await serverOf(store.database, {
        ...where,
        findAsker: async (database, visitor) => {
          asked.push(visitor.isPresent);
          return findAsker(database, visitor);
        },
      });
      using listener = await listen(url);
      vi.advanceTimersByTime(15_000);
      await expect.poll(() => listener.heard.at(-1)).toMatchObject({ event: 'alive' });
      expect(asked).toEqual([true, false]);
      await app.close();
    } finally {
      vi.useRealTimers();
    }
  });

  test('is told to one account in as many windows as anybody looks at, and no more', async () => {
    const one = somebody();
    const listeners = await Promise.all(
      Array.from({ length: 20 }, () => listenForChanges(served.url, one)),
    );
    using refused = await listenForChanges(served.url, one);
    expect(refused.answer.statusCode).toBe(503);
    using another = await listen(served.url);
    expect(another.answer.statusCode).toBe(200);
    for (const listener of listeners) listener[Symbol.dispose]();
  });

  test('shows every 15 seconds that it lives, in an event that browsers tell a page of', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { app, url } = await serverOf(store.database);
      using listener = await listen(url);
      vi.advanceTimersByTime(15_000);
      await expect.poll(() => listener.heard.at(-1)).toMatchObject({ event: 'alive', data: {} });
      await app.close();
    } finally {
      vi.useRealTimers();
    }
  });

  test('has the headers of every answer, and no length', async () => {
    using listener = await listen(served.url);
    expect(listener.answer.statusCode).toBe(200);
    expect(listener.answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(listener.answer.headers).not.toHaveProperty('content-length');
  });

  test('is refused under a foreign name, and to questions nobody knows', async () => {
    using foreign = await listen(served.url, { host: 'example.org' });
    expect(foreign.answer.statusCode).toBe(421);
    const { app } = served;
    const headers = { host: 'localhost', ...somebody() };
    const asked = await app.inject({ url: '/api/v1/changes?colour=red', headers });
    expect(asked.statusCode).toBe(400);
    const posted = await app.inject({ method: 'POST', url: '/api/v1/changes', headers });
    expect(posted.statusCode).toBe(404);
  });

  test('answers HEAD without opening a stream', async () => {
    const headers = { host: 'localhost', ...somebody() };
    const answer = await served.app.inject({ method: 'HEAD', url: '/api/v1/changes', headers });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers['content-type']).toMatch(/^text\/event-stream/);
  });

  test('says what is unknown or not understood as a change of everything', async () => {
    using listener = await listen(served.url);
    await note(store.database, {}, 'of-a-newer-version');
    await expect.poll(listener.topics).toEqual([EVERYTHING]);
    await note(store.database, {}, 'fault');
    await expect.poll(listener.topics).toEqual([EVERYTHING, EVERYTHING]);
    await note(store.database, { of: 3 });
    await expect.poll(listener.topics).toHaveLength(3);
  });

  test('tells the same topic of one moment once', async () => {
    using listener = await listen(served.url);
    await store.database.transaction(async (tx) => {
      for (const of of [1, 1, 2])
        await recordEvent(tx, { kind: 'note', actor: 'import', data: { of } });
    });
    await expect.poll(listener.topics).toEqual([
      { topic: 'note', of: 1 },
      { topic: 'note', of: 2 },
    ]);
  });

  test('says more than it would tell one by one as everything', async () => {
    using listener = await listen(served.url);
    await store.database.query(
      `insert into event (id, recorded_at, actor, kind, data)
       select gen_random_uuid(), now(), 'import', 'note', '{"of": 1}' from generate_series(1, 501)`,
    );
    await expect.poll(listener.topics).toEqual([EVERYTHING]);
    await note(store.database, { of: 2 });
    await expect.poll(listener.topics).toEqual([EVERYTHING, { topic: 'note', of: 2 }]);
  });

  test('tells nothing of what was undone', async () => {
    using listener = await listen(served.url);
    const undone = store.database.transaction(async (tx) => {
      await recordEvent(tx, { kind: 'note', actor: 'operator', data: { of: 1 } });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await note(store.database, { of: 2 });
    await expect.poll(listener.topics).toEqual([{ topic: 'note', of: 2 }]);
  });

  describe('a listener that comes back', () => {
    test('hears what it missed, though nobody listened meanwhile', async () => {
      const first = await listen(served.url);
      await note(store.database, { of: 1 });
      await expect.poll(first.topics).toHaveLength(1);
      first[Symbol.dispose]();
      await note(store.database, { of: 2 });
      const last = await note(store.database, { of: 3 });
      using again = await listen(served.url, { 'last-event-id': first.lastId() });
      await expect.poll(again.topics).toEqual([
        { topic: 'note', of: 2 },
        { topic: 'note', of: 3 },
      ]);
      expect(again.lastId()).toBe(String(last));
    });

    test('says so by its address where it cannot send a header', async () => {
      const first = await listen(served.url);
      await note(store.database, { of: 1 });
      await expect.poll(first.topics).toHaveLength(1);
      first[Symbol.dispose]();
      const last = await note(store.database, { of: 2 });
      using again = await listen(served.url, {}, `?after=${first.lastId()}`);
      await expect.poll(again.topics).toEqual([{ topic: 'note', of: 2 }]);
      expect(again.lastId()).toBe(String(last));
      // Cut off between the greeting and what it missed, it would else never hear of it.
      expect(again.heard[0]).toEqual({ event: 'hello', data: { number: String(last) } });
    });

    test('hears nothing twice where it missed nothing', async () => {
      const first = await listen(served.url);
      await note(store.database, { of: 1 });
      await expect.poll(first.topics).toHaveLength(1);
      first[Symbol.dispose]();
      using again = await listen(served.url, { 'last-event-id': first.lastId() });
      await note(store.database, { of: 2 });
      await expect.poll(again.topics).toEqual([{ topic: 'note', of: 2 }]);
    });

    test.each(['0', '99999999999999999999', 'x', '-1'])(
      'with the number %s, which this server never told, reads everything',
      async (id) => {
        using listener = await listen(served.url, { 'last-event-id': id });
        await expect.poll(listener.topics).toEqual([EVERYTHING]);
      },
    );

    test('to a server that was started anew reads everything', async () => {
      using first = await listen(served.url);
      await note(store.database, { of: 1 });
      await expect.poll(first.topics).toHaveLength(1);
      const other = await serverOf(store.database);
      using again = await listen(other.url, { 'last-event-id': first.lastId() });
      await expect.poll(again.topics).toEqual([EVERYTHING]);
      await other.app.close();
    });
  });

  // Transactions of the embedded database never overlap.
  describe('an event that commits late', () => {
    test('is told, though events with higher numbers were told before', async ({ skip }) => {
      skip(store.kind === 'PGlite');
      using listener = await listen(served.url);
      const late = await beginNote(store.database, { of: 'late' });
      const early = await note(store.database, { of: 'early' });
      await expect.poll(listener.topics).toEqual([{ topic: 'note', of: 'early' }]);
      using gone = await listen(served.url, { 'last-event-id': listener.lastId() });
      gone[Symbol.dispose]();
      const lateNumber = await late.commit();
      expect(lateNumber).toBeLessThan(early);
      await expect.poll(listener.topics).toHaveLength(2);
      expect(listener.topics()[1]).toEqual({ topic: 'note', of: 'late' });
      using again = await listen(served.url, { 'last-event-id': String(early) });
      await expect.poll(again.topics).toEqual([{ topic: 'note', of: 'late' }]);
    });

    test('is told of many that overlap, each once', async ({ skip }) => {
      skip(store.kind === 'PGlite');
      using listener = await listen(served.url);
      const all = Array.from({ length: 40 }, (_each, of) => of);
      const noteSlowly = async (of: number) => {
        await pause((of * 37) % 300);
        const begun = await beginNote(store.database, { of });
        await pause((of * 101) % 500);
        await begun.commit();
      };
      // As many at once as the database has connections, without those of the listeners.
      for (let first = 0; first < all.length; first += 8) {
        await Promise.all(all.slice(first, first + 8).map(noteSlowly));
      }
      const told = () => listener.topics().map((topic) => (topic as { of: number }).of);
      await expect.poll(() => told().length).toBe(all.length);
      expect(told().toSorted((one, other) => one - other)).toEqual(all);
    });
  });

  test('reads the log for all listeners together, and only while there are any', async () => {
    let queryCount = 0;
    const counted: Database = {
      ...store.database,
      query: async (...statement) => {
        queryCount += 1;
        return store.database.query(...statement);
      },
    };
    const other = await serverOf(counted);
    await pause(300);
    expect(queryCount).toBe(0);
    const listeners = await Promise.all(Array.from({ length: 50 }, () => listen(other.url)));
    queryCount = 0;
    await pause(1000);
    expect(queryCount).toBeGreaterThan(1);
    expect(queryCount).toBeLessThanOrEqual(6);
    for (const listener of listeners) listener[Symbol.dispose]();
    await pause(500);
    queryCount = 0;
    await pause(500);
    expect(queryCount).toBe(0);
    await other.app.close();
  });

  test('goes on where it was once a database that was away is back', async () => {
    let isAway = false;
    const unsteady: Database = {
      ...store.database,
      query: async (...statement) => {
        if (isAway) throw new DatabaseRefusal({ code: 'embedded-stopped', facts: { reason: '' } });
        return store.database.query(...statement);
      },
    };
    const other = await serverOf(unsteady);
    using listener = await listen(other.url);
    isAway = true;
    await note(store.database, { of: 1 });
    await pause(400);
    using refused = await listen(other.url);
    expect(refused.answer.statusCode).toBe(503);
    isAway = false;
    await expect.poll(listener.topics, { timeout: 3000 }).toEqual([{ topic: 'note', of: 1 }]);
    await other.app.close();
  });

  test('takes 200 listeners who all hear, refuses one more, and has room once one left', async () => {
    const other = await serverOf(store.database);
    const listeners = await Promise.all(Array.from({ length: 200 }, () => listen(other.url)));
    using refused = await listen(other.url);
    expect(refused.answer.statusCode).toBe(503);
    expect(refused.answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    await note(store.database, { of: 1 });
    await expect
      .poll(() => listeners.filter(({ topics }) => topics().length === 1))
      .toHaveLength(200);
    listeners[0]?.[Symbol.dispose]();
    await expect
      .poll(async () => {
        using next = await listen(other.url);
        return next.answer.statusCode;
      })
      .toBe(200);
    await other.app.close();
    await Promise.all(listeners.map(({ ended }) => ended));
  });

  test('cuts off a reader that does not read, and goes on telling the others', async () => {
    const other = await serverOf(store.database);
    using listener = await listen(other.url);
    const stuck = await neverReading(other.url);
    await expect.poll(() => connectionCount(other)).toBe(2);
    for (let of = 0; of < 25; of += 1) {
      await note(store.database, { of, text: 'x'.repeat(1_000_000) });
      await expect.poll(() => listener.topics().length).toBe(of + 1);
    }
    expect(await connectionCount(other)).toBe(1);
    stuck.destroy();
    await other.app.close();
  });

  test('ends at once when the server stops, also for a reader that does not read', async () => {
    const other = await serverOf(store.database);
    using listener = await listen(other.url);
    const stuck = await neverReading(other.url);
    const begun = performance.now();
    await other.app.close();
    await listener.ended;
    expect(performance.now() - begun).toBeLessThan(1000);
    stuck.destroy();
  });
});

/** Writes a note whose transaction stays open until it is told to commit. */
async function beginNote(database: Database, data: object) {
  const [written, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const done = database.transaction(async (tx) => {
    const number = await recordEvent(tx, { kind: 'note', actor: 'operator', data });
    written.resolve();
    await mayEnd.promise;
    return number;
  });
  await written.promise;
  return {
    async commit() {
      mayEnd.resolve();
      return done;
    },
  };
}

/** A connection on which the stream was asked for, and nothing is ever read. */
async function neverReading(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').pause();
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    `GET /api/v1/changes HTTP/1.1\r\nhost: localhost\r\ncookie: ${somebody().cookie}\r\n\r\n`,
  );
  return socket;
}

async function connectionCount({ app }: Served): Promise<number> {
  return new Promise((resolve, reject) => {
    app.server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
