import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '#platform/server/database/database.ts';
import { beginTry, type Trier } from './try-gate.ts';

/** Counters are kept beside a database, and nothing is asked of it. */
function someDatabase(): Database {
  return {} as Database;
}

const strangers = fc.record({
  kind: fc.constant('stranger' as const),
  login: fc.constantFrom('an', 'binh'),
  address: fc.constantFrom('203.0.113.7', '203.0.113.8', '2001:db8::1', '2001:db8::2'),
});

const owner: Trier = { kind: 'known', login: 'an', device: 'a-browser-of-the-owner' };

describe('the gate', () => {
  it('never has a known browser wait for what strangers do', () => {
    const tries = fc.array(fc.tuple(strangers, fc.nat(60_000)), { maxLength: 200 });
    fc.assert(
      fc.property(tries, (tried) => {
        const database = someDatabase();
        let now = 1_800_000_000_000;
        for (const [stranger, pause] of tried) {
          now += pause;
          const begun = beginTry(database, stranger, new Date(now));
          if (begun.kind === 'begun') begun.end('failed');
        }
        expect(beginTry(database, owner, new Date(now))).toMatchObject({ rank: 'known' });
      }),
    );
  });

  it('counts an account for all strangers together, and a network for all accounts', () => {
    const database = someDatabase();
    const fail = (login: string, address: string) => {
      const begun = beginTry(database, { kind: 'stranger', login, address }, new Date(0));
      if (begun.kind === 'begun') begun.end('failed');
      return begun;
    };
    for (let at = 0; at < 5; at++) expect(fail('an', `198.51.100.${at}`).kind).toBe('begun');
    const refused = { kind: 'refused', problem: { code: 'too-many-tries', facts: { seconds: 5 } } };
    expect(fail('an', '198.51.100.9')).toEqual(refused);
    for (let at = 0; at < 30; at++) expect(fail(`nobody-${at}`, '203.0.113.7').kind).toBe('begun');
    expect(fail('binh', '203.0.113.7')).toEqual(refused);
    expect(fail('binh', '203.0.113.8').kind).toBe('begun');
  });

  it('takes all addresses of one IPv6 network for one', () => {
    const database = someDatabase();
    const kinds = Array.from({ length: 31 }, (_, at) => {
      const trier = { kind: 'stranger', login: `x${at}`, address: `2001:db8::${at}` } as const;
      const begun = beginTry(database, trier, new Date(0));
      if (begun.kind === 'begun') begun.end('failed');
      return begun.kind;
    });
    expect(kinds.lastIndexOf('begun')).toBe(29);
  });

  it('counts the networks around an IPv6 network too, more loosely', () => {
    const begun = (addressOf: (at: number) => string) => {
      const database = someDatabase();
      return Array.from({ length: 1000 }, (_, at) => {
        const trier = { kind: 'stranger', login: `x${at}`, address: addressOf(at) } as const;
        const came = beginTry(database, trier, new Date(0));
        if (came.kind === 'begun') came.end('failed');
        return came.kind;
      }).filter((kind) => kind === 'begun').length;
    };
    expect(begun((at) => `2001:db8:1:${(at % 256).toString(16)}::1`)).toBe(120);
    expect(begun((at) => `2001:db8:1:${(at * 64).toString(16)}::1`)).toBe(480);
    expect(begun((at) => `2001:db8:${at.toString(16)}::1`)).toBe(1000);
  });

  it('has a network wait that goes on filling the line, and no office that came while it was full', () => {
    const database = someDatabase();
    const sentAway = (login: string) => {
      const trier = { kind: 'stranger', login, address: '203.0.113.7' } as const;
      const begun = beginTry(database, trier, new Date(0));
      if (begun.kind === 'begun') begun.end('sent-away');
      return begun.kind;
    };
    const kinds = Array.from({ length: 200 }, (_, at) => sentAway(`nobody-${at}`));
    expect(kinds.filter((kind) => kind === 'begun')).toHaveLength(120);
  });

  it('has a known browser wait for its own failures', () => {
    const database = someDatabase();
    for (let at = 0; at < 10; at++) {
      const begun = beginTry(database, owner, new Date(0));
      if (begun.kind === 'begun') begun.end('failed');
    }
    expect(beginTry(database, owner, new Date(0)).kind).toBe('refused');
  });
});
