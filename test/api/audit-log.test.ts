import { beforeAll, expect, test } from 'vitest';
import { recordEvent } from '#platform/server/event-log.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { apiClient } from '#test/support/api-client.ts';
import { linkNow } from '#test/support/audited-log.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';

interface ToldEvent {
  readonly number: string;
  readonly recordedAt: string;
  readonly actor: { readonly id: string; readonly name: string | null; readonly isErased: boolean };
  readonly kind: string;
  readonly data: unknown;
  readonly hash: string | null;
  readonly linked: string | null;
}

interface Page {
  readonly events: readonly ToldEvent[];
  readonly names: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
}

const EVENTS = '/api/v1/audit/events';
const UNIT = newIdentity();
const UNIT_AFTER = newIdentity();

eachStore('the audit log', (store) => {
  let auditor: TestAccount;
  beforeAll(async () => {
    // Days of the organisation begin at 17:00 of the day before in UTC.
    for (const [hour, kind] of [
      ['2026-06-29T16:59:59.999Z', 'note'],
      ['2026-06-29T17:00:00.000Z', 'note'],
      ['2026-06-30T16:59:59.999Z', 'other'],
      ['2026-06-30T17:00:00.000Z', 'note'],
    ] as const) {
      await store.database.transaction((tx) =>
        recordEvent(
          tx,
          { kind, actor: 'import', data: { at: hour, after: { unit: UNIT_AFTER } } },
          new Date(hour),
        ),
      );
    }
    auditor = await signedIn(store.database, { roles: ['auditor'] });
    await store.database.transaction((tx) =>
      recordEvent(tx, {
        kind: 'note',
        actor: auditor.account,
        data: { unit: UNIT, text: '=1+1, "x"' },
      }),
    );
  });

  test('is read newest first, page by page, each event once', async () => {
    await using client = await apiClient(store.database);
    const all = await client.ask<Page>(`GET ${EVENTS}`, { as: auditor });
    const paged: ToldEvent[] = [];
    for (let after = ''; ;) {
      const page = await client.ask<Page>(`GET ${EVENTS}?limit=2${after}`, { as: auditor });
      paged.push(...page.events);
      if (page.events.length < 2) break;
      after = `&after=${page.events[1]?.number ?? ''}`;
    }
    expect(paged).toEqual(all.events);
    const numbers = all.events.map(({ number }) => Number(number));
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    expect(numbers.length).toBeGreaterThanOrEqual(6);
  });

  test('names who did something, as that person is called now, and where the event is linked', async () => {
    await using client = await apiClient(store.database);
    const newest = async () => {
      const call = `GET ${EVENTS}?limit=1&actor=${auditor.account}`;
      return (await client.ask<Page>(call, { as: auditor })).events[0];
    };
    expect(await newest()).toMatchObject({
      actor: { id: auditor.account, name: 'Mẫu Thử Nghiệm', isErased: false },
      data: { unit: UNIT },
      linked: null,
    });
    await linkNow(store.database);
    expect((await newest())?.linked).toBe('6');
    const head = await client.ask<{ position: string }>(`GET /api/v1/audit/head`, { as: auditor });
    expect(Number(head.position)).toBeGreaterThanOrEqual(6);
  });

  test.each([
    ['from=2026-06-30&until=2026-07-01', 2],
    ['from=2026-06-30&actor=import', 3],
    ['until=2026-06-30', 1],
    ['kind=other', 1],
    ['actor=import', 4],
    ['actor=import&kind=note&from=2026-06-30', 2],
    [`unit=${UNIT}`, 1],
    [`unit=${UNIT_AFTER}`, 4],
    [`unit=${UNIT_AFTER}&kind=other`, 1],
    [`unit=${newIdentity()}`, 0],
    ['kind=nothing-of-the-kind', 0],
  ])('is filtered by %s', async (filter, count) => {
    await using client = await apiClient(store.database);
    const { events } = await client.ask<Page>(`GET ${EVENTS}?${filter}`, { as: auditor });
    expect(events).toHaveLength(count);
    const file = await client.send(`GET ${EVENTS}.csv?${filter}`, { as: auditor });
    expect(file.body.trimEnd().split('\r\n')).toHaveLength(count + 1);
  });

  test('is handed out as a file in which no text is a formula', async () => {
    await using client = await apiClient(store.database);
    const file = await client.send(`GET ${EVENTS}.csv`, { as: auditor });
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.body).toContain(auditor.account);
    expect(file.body).not.toMatch(/(?:^|,)"?[=+@]/m);
  });

  test('tells one event whole, and refuses what is none', async () => {
    await using client = await apiClient(store.database);
    const { events } = await client.ask<Page>(`GET ${EVENTS}?limit=1`, { as: auditor });
    const [event] = events;
    const whole = await client.ask(`GET ${EVENTS}/${event?.number}`, { as: auditor });
    expect(whole).toMatchObject({ event });
    for (const call of [`GET ${EVENTS}/999999`, `GET ${EVENTS}?after=999999`]) {
      expect((await client.send(call, { as: auditor })).statusCode).toBe(404);
    }
  });

  test('is read by auditors of the whole organisation alone', async () => {
    await using client = await apiClient(store.database);
    const administrator = await signedIn(store.database, { roles: ['administrator'] });
    for (const path of ['events', 'events.csv', 'events/1', 'head']) {
      const call = `GET /api/v1/audit/${path}`;
      expect((await client.send(call, { as: administrator })).statusCode).toBe(403);
      expect((await client.send(call, { as: 'nobody' })).statusCode).toBe(401);
    }
  });
});
