import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_IDENTITY_YET, nextIdentity } from './identity.ts';

const RANDOM = Uint8Array.from([0xff, 1, 2, 3, 4, 5, 6, 7, 0xff, 0x10]);
const someRandom = fc.uint8Array({ minLength: 10, maxLength: 10 });

function identities(steps: readonly { milliseconds: number; random: Uint8Array }[]): string[] {
  let state = NO_IDENTITY_YET;
  return steps.map((step) => {
    const next = nextIdentity(state, step);
    state = next.state;
    return next.identity;
  });
}

test('an identity begins with the time it was made and says its version', () => {
  const milliseconds = 0x017f22e279b0; // 22 February 2022, the example of RFC 9562, A.6
  expect(identities([{ milliseconds, random: RANDOM }])).toEqual([
    '017f22e2-79b0-7710-bf01-020304050607',
  ]);
});

test('identities sort in the order they were made, however the clock goes', () => {
  const steps = fc.array(fc.record({ milliseconds: fc.nat({ max: 20 }), random: someRandom }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(steps, (times) => {
      const made = identities(times);
      expect(made.toSorted()).toEqual(made);
      expect(new Set(made).size).toBe(made.length);
    }),
  );
});

test('ten thousand identities of one millisecond still sort, and none is made twice', () => {
  const made = identities(
    Array.from({ length: 10_000 }, () => ({ milliseconds: 5, random: RANDOM })),
  );
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(10_000);
});

test('every identity is a UUID of version 7', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  fc.assert(
    fc.property(fc.nat(), someRandom, (milliseconds, random) => {
      expect(identities([{ milliseconds, random }])[0]).toMatch(shape);
    }),
  );
});
