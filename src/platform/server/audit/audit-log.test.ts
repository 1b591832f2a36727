import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHAIN_START, linksFor, type ChainLink } from '#platform/model/audit/chain-link.ts';
import type { Database } from '#platform/server/database/database.ts';
import {
  columnsOf,
  exchange,
  fillLog,
  forgetKept,
  keepLog,
  linkNow,
  note,
  otherValue,
  putBack,
  tamper,
} from '#test/support/audited-log.ts';
import { eachStore } from '#test/support/store.ts';
import { auditLog } from './audit-log.ts';
import { chainLinks, lastLink } from './linked-events.ts';
import { sha256Text } from './sha256-text.ts';

const COUNT = 8;

async function allLinks(database: Database): Promise<readonly ChainLink[]> {
  const links: ChainLink[] = [];
  for await (const link of chainLinks(database, COUNT)) links.push(link);
  return links;
}

eachStore('an audit of the log', (store) => {
  let first: number;
  beforeAll(async () => {
    await fillLog(store.database);
    await keepLog(store.database);
    const links = await allLinks(store.database);
    first = links[0]?.event ?? 0;
  });
  afterEach(() => putBack(store.database));
  afterAll(() => forgetKept(store.database));

  const faultAfter = async (sql: string, values: readonly (number | string)[] = []) => {
    await tamper(store.database, sql, values);
    return (await auditLog(store.database)).fault;
  };
  const event = (place: number) => first + place - 1;

  test('finds the whole of it whole, and says what is older than the hashes', async () => {
    const { head } = await lastLink(store.database);
    const expected = { head: { position: COUNT, head }, lateCount: 1, tail: { count: 0 } };
    expect(await auditLog(store.database)).toEqual(expected);
  });

  test('finds an empty log whole', async () => {
    await tamper(store.database, 'truncate event, event_link cascade');
    const expected = { head: CHAIN_START, lateCount: 0, tail: { count: 0 } };
    expect(await auditLog(store.database)).toEqual(expected);
  });

  test('finds a change of any column of any event', async () => {
    for (const column of await columnsOf(store.database, 'event')) {
      // Only this database knows what its transactions are; another gives the event one of its own.
      if (column.name === 'tx' || column.name === 'number') continue;
      for (let place = 1; place <= COUNT; place++) {
        const sql = `update event set ${column.name} = ${otherValue(column)} where number = $1`;
        const expected = { what: 'event', event: event(place), how: 'changed' };
        expect([column.name, await faultAfter(sql, [event(place)])]).toEqual([
          column.name,
          expected,
        ]);
        await putBack(store.database);
      }
    }
  });

  test('finds an event that was given another number', async () => {
    for (let place = 1; place <= COUNT; place++) {
      const fault = await faultAfter(
        `with gone as (delete from event where number = $1 returning *)
         insert into event overriding system value
         select number + 1000, id, recorded_at, actor, kind, data, content, tx, hash from gone`,
        [event(place)],
      );
      expect(fault).toEqual({ what: 'event', event: event(place), how: 'removed' });
      await putBack(store.database);
    }
  });

  test('finds that the hash of an event was taken away', async () => {
    for (let place = 2; place <= COUNT; place++) {
      const fault = await faultAfter('update event set hash = null where number = $1', [
        event(place),
      ]);
      expect(fault).toEqual({ what: 'event', event: event(place), how: 'changed' });
      await putBack(store.database);
    }
  });

  test('is not told from another by the transaction in which it was written', async () => {
    expect(await faultAfter("update event set tx = '7'")).toBeUndefined();
  });

  test.each([
    [`data = jsonb_set(data, '{n}', '3.0')`],
    [`data = jsonb_set(data, '{small}', '0.00000010000000000000000001')`],
    [`data = jsonb_set(data, '{after,list,1}', 'null')`],
    [`data = data - 'before'`],
    [`recorded_at = 'infinity'`],
    [`recorded_at = recorded_at - interval '4052 years'`],
  ])('finds as little as %s', async (change) => {
    const fault = await faultAfter(`update event set ${change} where number = $1`, [event(4)]);
    expect(fault).toEqual({ what: 'event', event: event(4), how: 'changed' });
  });

  test('finds a change of any column of any link', async () => {
    for (const column of await columnsOf(store.database, 'event_link')) {
      for (let position = 1; position <= COUNT; position++) {
        const sql = `update event_link set ${column.name} = ${otherValue(column)} where position = $1`;
        const found = [column.name, await faultAfter(sql, [position])];
        const expected =
          column.name === 'position'
            ? { what: 'link', position, how: 'exchanged', other: position + 1000 }
            : { what: 'link', position, how: 'changed' };
        expect(found).toEqual([column.name, expected]);
        await putBack(store.database);
      }
    }
  });

  test('finds a removal of any event, and of any link that others follow', async () => {
    for (let place = 1; place <= COUNT; place++) {
      const fault = await faultAfter('delete from event where number = $1', [event(place)]);
      expect(fault).toEqual({ what: 'event', event: event(place), how: 'removed' });
      await putBack(store.database);
    }
    for (let position = 1; position < COUNT; position++) {
      const fault = await faultAfter('delete from event_link where position = $1', [position]);
      expect(fault).toEqual({ what: 'link', position, how: 'removed' });
      await putBack(store.database);
    }
  });

  test('finds every exchange of two events, and of two links', async () => {
    for (let one = 1; one < COUNT; one++) {
      for (let other = one + 1; other <= COUNT; other++) {
        const pair = [event(one), event(other)] as const;
        await exchange(store.database, { table: 'event', key: 'number', pair });
        const ofEvents = { what: 'event', event: pair[0], how: 'exchanged', other: pair[1] };
        expect((await auditLog(store.database)).fault).toEqual(ofEvents);
        await putBack(store.database);
        await exchange(store.database, {
          table: 'event_link',
          key: 'position',
          pair: [one, other],
        });
        const ofLinks = { what: 'link', position: one, how: 'exchanged', other };
        expect((await auditLog(store.database)).fault).toEqual(ofLinks);
        await putBack(store.database);
      }
    }
  });

  test('finds what two events exchanged of any one column', async () => {
    for (const { name, type } of await columnsOf(store.database, 'event')) {
      if (['number', 'tx'].includes(name) || type === 'uuid') continue;
      const rows = await store.database.query(
        `select from event where number in ($1, $2) group by ${name}`,
        [event(3), event(6)],
      );
      if (rows.length < 2) continue;
      const fault = await faultAfter(
        `update event set ${name} = kept.${name} from kept_event kept
         where event.number in ($1, $2) and kept.number = $1::bigint + $2::bigint - event.number`,
        [event(3), event(6)],
      );
      expect([name, fault]).toEqual([name, { what: 'event', event: event(3), how: 'changed' }]);
      await putBack(store.database);
    }
  });

  test.each([1, 4, COUNT])('finds a link that was put in at place %i', async (position) => {
    await tamper(store.database, 'update event_link set position = -position');
    await tamper(
      store.database,
      'update event_link set position = case when -position < $1 then -position else 1 - position end',
      [position],
    );
    const number = await note(store.database, 9);
    await tamper(
      store.database,
      `insert into event_link select $1, $2::bigint, hash, false, linked_at, head from event_link, lateral
         (select hash as own from event where number = $2) event where position = (select max(position) from event_link)`,
      [position, number],
    );
    const { fault } = await auditLog(store.database);
    expect(fault).toEqual({ what: 'link', position, how: 'added' });
  });

  test('finds a link before the first', async () => {
    const fault = await faultAfter(
      'insert into event_link select 0, event + 1000, hash, is_late, linked_at, head from event_link where position = 1',
    );
    expect(fault).toEqual({ what: 'link', position: 0, how: 'added' });
  });

  test('survives a place past all numbers', async () => {
    const fault = await faultAfter(
      'update event_link set position = 9223372036854775807 where position = 3',
    );
    expect(fault).toEqual({ what: 'link', position: 3, how: 'removed' });
  });

  describe('of stored files', () => {
    test.each([
      [
        'a change of their bytes',
        'update chunk set content = set_bit(content, 90, 1 - get_bit(content, 90))',
        'changed',
      ],
      [
        'a change of their hash',
        `update stored_file set hash = set_byte(hash, 0, 256 - get_byte(hash, 0) - 1)`,
        'removed',
      ],
      ['a change of their size', 'update stored_file set size = size + 1', 'changed'],
      ['a change of their chunks', 'update stored_file set chunks = chunks || chunks', 'changed'],
      [
        'a change of the hash of a chunk',
        'update chunk set hash = set_byte(hash, 0, 255 - get_byte(hash, 0))',
        'changed',
      ],
      ['their removal', 'delete from stored_file', 'removed'],
      ['the removal of a chunk', 'delete from chunk', 'changed'],
    ])('finds %s', async (_what, sql, how) => {
      expect(await faultAfter(sql)).toEqual({ what: 'file', event: event(3), how });
    });
  });

  describe('where events are not linked yet', () => {
    test('names how many, and since when', async () => {
      const number = await note(store.database, 10);
      await note(store.database, 11);
      const { tail, fault } = await auditLog(store.database);
      const since = { event: number, recordedAt: '1782820810.000000' };
      expect([tail, fault]).toEqual([{ count: 2, first: since }, undefined]);
    });

    test('names one that was put between, whatever its number', async () => {
      await tamper(
        store.database,
        `insert into event (number, id, recorded_at, actor, kind, data, hash) overriding system value
         select 0, gen_random_uuid(), recorded_at, actor, kind, data, hash from event where number = $1`,
        [event(2)],
      );
      const { tail, fault } = await auditLog(store.database);
      expect(tail).toMatchObject({ count: 1, first: { event: 0 } });
      expect(fault).toEqual({ what: 'event', event: 0, how: 'changed' });
    });

    test('finds one that is not as it was recorded', async () => {
      const number = await note(store.database, 10);
      const fault = await faultAfter(`update event set actor = 'x' where number = $1`, [number]);
      expect(fault).toEqual({ what: 'event', event: number, how: 'changed' });
    });
  });

  describe('with a head that was kept elsewhere', () => {
    const keptNow = async () => {
      const { position, head } = await lastLink(store.database);
      return { position, head };
    };
    const verdict = async (keptHead: { position: number; head: string }) => {
      const result = await auditLog(store.database, { keptHead });
      return [result.fault, result.keptHead];
    };
    const cutEnd = async () => {
      await tamper(store.database, 'delete from event_link where position = $1', [COUNT]);
      await tamper(store.database, 'delete from event where number = $1', [event(COUNT)]);
    };

    test('goes through it, also once more has come', async () => {
      const kept = await keptNow();
      expect(await verdict(kept)).toEqual([undefined, 'agrees']);
      await note(store.database, 12);
      await linkNow(store.database);
      expect(await verdict(kept)).toEqual([undefined, 'agrees']);
    });

    test('finds that the end was taken off, which nothing else shows', async () => {
      const kept = await keptNow();
      await cutEnd();
      expect(await verdict(kept)).toEqual([undefined, 'cut-off']);
      await note(store.database, 12);
      await linkNow(store.database);
      expect((await auditLog(store.database)).fault).toBeUndefined();
      expect(await verdict(kept)).toEqual([undefined, 'differs']);
    });

    test('finds that the whole chain was made anew over a changed event', async () => {
      const kept = await keptNow();
      await tamper(store.database, `update event set actor = 'x', hash = null where number = $1`, [
        event(4),
      ]);
      await tamper(store.database, 'truncate event_link');
      await linkNow(store.database);
      expect((await auditLog(store.database)).fault).toBeUndefined();
      expect(await verdict(kept)).toEqual([undefined, 'differs']);
    });

    test('says nothing of it where the chain is broken before', async () => {
      const kept = await keptNow();
      await tamper(store.database, 'delete from event where number = $1', [event(2)]);
      const fault = { what: 'event', event: event(2), how: 'removed' };
      expect(await verdict(kept)).toEqual([fault, undefined]);
    });
  });

  test('has a chain that anyone can follow with the rules of the model', async () => {
    const links = await allLinks(store.database);
    expect(linksFor(CHAIN_START, links, sha256Text)).toEqual(links);
  });

  test('refuses changes, removals and emptying of log and chain to everyone who does not go round', async () => {
    for (const sql of [
      `update event set actor = 'x'`,
      'delete from event',
      'truncate event cascade',
      'update event_link set position = 1',
      'delete from event_link where position = 0',
      'truncate event_link',
    ]) {
      await expect(store.database.query(sql)).rejects.toMatchObject({
        problem: { code: 'database-access-denied' },
      });
    }
  });
});
