import { expect, test } from 'vitest';
import { eachStore } from '#test/support/store.ts';
import { eventHash } from '#platform/model/audit/event-text.ts';
import { sha256Text } from '#platform/server/audit/sha256-text.ts';
import { recordEvent, recordEvents, type NewEvent } from './event-log.ts';

const OPENED: NewEvent = { kind: 'test-opened', actor: 'operator', data: { before: null } };

function secondsAfterNoon(seconds: number): Date {
  return new Date(Date.UTC(2026, 2, 1, 12, 0, seconds));
}

eachStore('the event log', (store) => {
  const record = (now?: Date) => store.database.transaction((tx) => recordEvent(tx, OPENED, now));

  test('events are numbered in the order in which they are recorded', async () => {
    const first = await record(secondsAfterNoon(0));
    expect(await record(secondsAfterNoon(1))).toBe(first + 1);
  });

  test('an event keeps who did what, when, and what was before and after', async () => {
    const content = Buffer.from([1, 2, 3]);
    const number = await store.database.transaction((tx) =>
      recordEvent(tx, { ...OPENED, content }, secondsAfterNoon(2)),
    );
    const events = await store.database.query(
      'select recorded_at, actor, kind, data, content from event where number = $1',
      [number],
    );
    expect(events).toEqual([
      {
        recorded_at: secondsAfterNoon(2),
        actor: 'operator',
        kind: 'test-opened',
        data: { before: null },
        content,
      },
    ]);
  });

  test('many events are recorded in their order, each with the hash it has alone', async () => {
    const content = Buffer.from([1, 2, 3]);
    const told = [0, 1, 2].map((place) => ({ ...OPENED, data: { place, of: 'Đợt "1"' } }));
    const now = secondsAfterNoon(3);
    const numbers = await store.database.transaction((tx) =>
      recordEvents(tx, [...told, { ...OPENED, content }], now),
    );
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    const rows = await store.database.query<{
      id: string;
      number: string;
      data: object;
      content: Buffer | null;
      hash: Buffer;
      time: string;
    }>(
      `select id, number, data, content, hash, extract(epoch from recorded_at)::text as time
      from event where number = any($1::bigint[]) order by number`,
      [numbers],
    );
    expect(rows.map(({ data }) => data)).toEqual([...told.map(({ data }) => data), OPENED.data]);
    expect(rows.at(-1)?.content).toEqual(content);
    for (const { id, number, data, content: file, hash, time } of rows) {
      const { kind, actor } = OPENED;
      const fields = { id, actor, kind, recordedAt: time, data: JSON.stringify(data) };
      const its = { ...fields, content: file?.toString('hex') ?? null, number: Number(number) };
      expect(hash.toString('hex')).toBe(eventHash(its, sha256Text));
    }
  });

  test('a clock that lags a little behind is let pass', async () => {
    await record(secondsAfterNoon(60));
    await expect(record(secondsAfterNoon(0))).resolves.toBeGreaterThan(0);
  });

  test('a clock that was set back is refused with both times, and nothing is recorded', async () => {
    await record(secondsAfterNoon(120));
    const count = 'select count(*) from event';
    const before = await store.database.query(count);
    const refused = {
      problem: {
        code: 'clock-set-back',
        facts: { now: '2026-03-01T12:00:59.000Z', newest: '2026-03-01T12:02:00.000Z' },
      },
    };
    await expect(record(secondsAfterNoon(59))).rejects.toMatchObject(refused);
    const many = store.database.transaction((tx) =>
      recordEvents(tx, [OPENED], secondsAfterNoon(59)),
    );
    await expect(many).rejects.toMatchObject(refused);
    expect(await store.database.query(count)).toEqual(before);
  });
});
