import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHAIN_START, linksFor, type ChainHead } from './chain-link.ts';
import { canonicalJson } from './canonical-json.ts';
import { eventHash, eventTextParts, instantText } from './event-text.ts';
import { judgeKeptHead, readKeptHead, writeKeptHead } from './kept-head.ts';
import { isAsRecorded, judgeLink, type HashedEvent, type LinkedEvent } from './link-verdict.ts';

/** No cryptography, but another text for another text: what the laws ask of a hash. */
const nameOf = (text: string): string => `<${text}>`;

const eventFields = fc.record({
  number: fc.integer({ min: 1, max: 1e6 }),
  id: fc.uuid(),
  recordedAt: fc.nat().map(instantText),
  actor: fc.string(),
  kind: fc.string(),
  data: fc.jsonValue().map((value) => JSON.stringify(value)),
  content: fc.option(fc.stringMatching(/^[0-9a-f]{4}$/)),
});

const log = fc
  .uniqueArray(fc.tuple(eventFields, fc.boolean()), {
    minLength: 1,
    maxLength: 5,
    selector: ([{ number }]) => number,
  })
  .map((events) => events.map(([fields, isLate]) => hashed(fields, isLate)));

function hashed(fields: Omit<HashedEvent, 'hash'>, isLate: boolean): HashedEvent {
  return { ...fields, hash: isLate ? null : eventHash(fields, nameOf) };
}

function linked(events: readonly HashedEvent[]): readonly LinkedEvent[] {
  const toLink = events.map((event) => ({
    ...{ event: event.number, hash: eventHash(event, nameOf) },
    ...{ isLate: event.hash === null, linkedAt: instantText(0) },
  }));
  const links = linksFor(CHAIN_START, toLink, nameOf);
  return links.map((link, place) => ({ link, event: events[place] }));
}

function isWhole(chain: readonly LinkedEvent[]): boolean {
  let before: ChainHead = CHAIN_START;
  for (const each of chain) {
    if (judgeLink(before, each, nameOf) !== 'whole') return false;
    before = each.link;
  }
  return true;
}

describe('the text of an event', () => {
  test('is canonical JSON, with its number between the two parts', () => {
    fc.assert(
      fc.property(eventFields, (event) => {
        const [before, after] = eventTextParts(event, nameOf);
        const text = `${before}${event.number}${after}`;
        expect(canonicalJson(JSON.parse(text) as never)).toBe(text);
      }),
    );
  });

  test('has instants to the microsecond', () => {
    expect(instantText(Date.UTC(2026, 5, 30, 1, 2, 3, 4))).toBe('1782781323.004000');
  });
});

describe('a chain', () => {
  test('of what was recorded is whole', () => {
    fc.assert(
      fc.property(log, (events) => {
        expect(isWhole(linked(events))).toBe(true);
      }),
    );
  });

  test('is not whole once any field of any event or link is another', () => {
    fc.assert(
      fc.property(log, fc.nat(), (events, at) => {
        const chain = linked(events);
        const { event, link } = chain[at % chain.length] as LinkedEvent;
        const changes = [
          ...Object.entries<string | number | null>({ ...event }).map(([name, value]) => ({
            ...{ link, event: { ...event, [name]: other(name, value) } },
          })),
          ...Object.entries<string | number | boolean>({ ...link }).map(([name, value]) => ({
            ...{ event, link: { ...link, [name]: other(name, value) } },
          })),
        ] as readonly LinkedEvent[];
        for (const changed of changes) {
          expect(isWhole(chain.with(at % chain.length, changed))).toBe(false);
        }
      }),
    );
  });

  test('is not whole once a link or an event is gone, or two stand in each other’s place', () => {
    fc.assert(
      fc.property(log, fc.nat(), fc.nat(), (events, from, to) => {
        const chain = linked(events);
        const [one, two] = [from % chain.length, to % chain.length];
        const gone = { ...(chain[one] as LinkedEvent), event: undefined };
        expect(isWhole(chain.with(one, gone))).toBe(false);
        if (one < chain.length - 1) expect(isWhole(chain.toSpliced(one, 1))).toBe(false);
        if (one === two) return;
        const [first, second] = [chain[one] as LinkedEvent, chain[two] as LinkedEvent];
        expect(isWhole(chain.with(one, second).with(two, first))).toBe(false);
        const positions = [
          { ...second, link: { ...second.link, position: first.link.position } },
          { ...first, link: { ...first.link, position: second.link.position } },
        ] as const;
        expect(isWhole(chain.with(one, positions[0]).with(two, positions[1]))).toBe(false);
      }),
    );
  });

  test('lets an event wait for its link only as it was recorded', () => {
    fc.assert(
      fc.property(eventFields, (fields) => {
        const event = hashed(fields, false);
        expect(isAsRecorded(event, nameOf)).toBe(true);
        expect(isAsRecorded({ ...event, actor: `${event.actor}x` }, nameOf)).toBe(false);
        expect(isAsRecorded({ ...event, hash: null }, nameOf)).toBe(true);
      }),
    );
  });
});

function other(name: string, value: string | number | boolean | null): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (name === 'data') return `[${value}]`;
  return value === null ? 'ab' : `${value}0`;
}

describe('a head that was kept', () => {
  const head = 'ab'.repeat(32);
  const kept = { position: 7, head, event: 9, linkedAt: '2026-06-30T00:00:00.000Z' };

  test('is read as it was written', () => {
    expect(readKeptHead(writeKeptHead(kept))).toEqual({ position: 7, head });
  });

  test.each([
    '',
    '7',
    'null',
    '{}',
    JSON.stringify({ ...kept, is: 'something else' }),
    writeKeptHead({ ...kept, position: 0 }),
    writeKeptHead({ ...kept, position: 1.5 }),
    writeKeptHead({ ...kept, head: 'AB'.repeat(32) }),
    writeKeptHead({ ...kept, head: '' }),
  ])('is not read from %j', (text) => {
    expect(readKeptHead(text)).toBeUndefined();
  });

  test.each([
    [head, 'agrees'],
    ['cd'.repeat(32), 'differs'],
    [undefined, 'cut-off'],
  ])('beside %s: %s', (there, verdict) => {
    expect(judgeKeptHead(kept, there)).toBe(verdict);
  });
});
