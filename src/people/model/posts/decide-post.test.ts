import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST, LATEST, type Day } from '#kernel/day.ts';
import { contains, type Period } from '#kernel/period.ts';
import { day } from '#test/support/told-tables.ts';
import { holdingProblem, postProblem, type Holding, type Post } from './decide-post.ts';

const UNIT = { code: 'A', isThere: true };
const ALWAYS: Period = { from: EARLIEST, until: LATEST };

function post(more: Partial<Post> = {}): Post {
  return { name: 'Trưởng ban', seats: 1, period: ALWAYS, ...more };
}

function holding(person: string, from: string, until?: string): Holding {
  const period = { from: day(from), until: until === undefined ? LATEST : day(until) };
  return { person, isActing: false, period };
}

function acting(person: string, from: string, until?: string): Holding {
  return { ...holding(person, from, until), isActing: true };
}

function refusal(asked: Holding, others: readonly Holding[], its = post()): unknown {
  return holdingProblem(asked, { post: its, unit: UNIT, others });
}

test('a post goes from one to the next on the same day', () => {
  const before = holding('an', '2025-01-01', '2026-01-01');
  expect(refusal(holding('binh', '2026-01-01'), [before])).toBeUndefined();
});

test('a post with one seat is held by one at a time, and refused with the first day too many', () => {
  const before = holding('an', '2025-01-01', '2026-01-02');
  expect(refusal(holding('binh', '2025-06-01'), [before])).toMatchObject({
    code: 'seats-taken',
    facts: { seats: 1, day: '2025-06-01' },
  });
});

test('a shared post is held by as many as it has seats', () => {
  const [an, binh] = [holding('an', '2025-01-01'), holding('binh', '2025-01-01')];
  const shared = post({ seats: 2 });
  expect(refusal(binh, [an], shared)).toBeUndefined();
  expect(refusal(holding('chi', '2030-01-01'), [an, binh], shared)).toMatchObject({
    code: 'seats-taken',
  });
});

test('somebody acts in a post whose holder is away, and only one does', () => {
  const an = holding('an', '2025-01-01');
  const deputy = acting('binh', '2025-06-01', '2025-09-01');
  expect(refusal(deputy, [an])).toBeUndefined();
  expect(refusal(acting('chi', '2025-08-01'), [an, deputy])).toMatchObject({
    code: 'seats-taken',
  });
});

test('nobody holds the same post twice at once, not even to act in it', () => {
  const an = holding('an', '2025-01-01', '2026-01-01');
  expect(refusal(acting('an', '2025-12-31'), [an])).toMatchObject({
    code: 'holds-post-already',
    facts: { first: '2025-01-01', last: '2025-12-31' },
  });
  expect(refusal(holding('an', '2026-01-01'), [an])).toBeUndefined();
});

test('a post is held within its own days, and only in a unit that lives or has an heir', () => {
  const its = post({ period: { from: day('2025-01-01'), until: day('2026-01-01') } });
  expect(refusal(holding('an', '2025-01-01', '2026-01-01'), [], its)).toBeUndefined();
  for (const outside of [
    holding('an', '2024-12-31', '2025-02-01'),
    holding('an', '2025-12-31', '2026-01-02'),
    holding('an', '2025-06-01'),
  ]) {
    expect(refusal(outside, [], its)).toMatchObject({ code: 'outside-of-post' });
  }
  const gone = { post: its, unit: { code: 'A', isThere: false }, others: [] };
  expect(holdingProblem(holding('an', '2025-03-01', '2025-04-01'), gone)).toMatchObject({
    code: 'no-living-unit',
    facts: { unit: 'A', day: '2025-03-01' },
  });
});

test('a holding that was taken back stands in nobody’s way', () => {
  const never = holding('an', '2025-01-01', '2025-01-01');
  expect(refusal(holding('an', '2024-01-01'), [never])).toBeUndefined();
});

test('a post keeps room and days for those who hold it', () => {
  const holdings = [holding('an', '2025-01-01', '2026-01-01'), holding('binh', '2025-06-01')];
  const around = { unit: UNIT, body: undefined, holdings };
  expect(postProblem(post({ seats: 2 }), around)).toBeUndefined();
  expect(postProblem(post({ seats: 1 }), around)).toMatchObject({
    code: 'seats-taken',
    facts: { day: '2025-06-01' },
  });
  const short = post({ seats: 2, period: { from: day('2025-01-01'), until: day('2025-12-31') } });
  expect(postProblem(short, around)).toMatchObject({
    code: 'others-left-outside',
    facts: { count: 2 },
  });
  expect(postProblem(post({ name: '' }), around)).toMatchObject({ code: 'post-without-title' });
});

test('a post of a body is there as long as the body at most', () => {
  const body = { name: 'Ban', period: { from: day('2025-01-01'), until: day('2030-01-01') } };
  const around = { unit: UNIT, body, holdings: [] };
  expect(postProblem(post({ period: body.period }), around)).toBeUndefined();
  expect(postProblem(post(), around)).toMatchObject({
    code: 'outside-of-body',
    facts: { first: '2025-01-01', last: '2029-12-31' },
  });
});

const stretch = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 15 }))
  .map(([from, length]) => ({ from: from as Day, until: (from + length) as Day }));
const anyHolding = fc.record({
  person: fc.constantFrom('an', 'binh', 'chi', 'dung', 'em'),
  isActing: fc.boolean(),
  period: stretch,
});

test('of all that is let in there are never more at once than seats, and nobody twice', () => {
  fc.assert(
    fc.property(fc.array(anyHolding), fc.integer({ min: 1, max: 3 }), (wishes, seats) => {
      const its = post({ seats });
      const held: Holding[] = [];
      for (const wish of wishes) {
        if (refusal(wish, held, its) === undefined) held.push(wish);
      }
      for (let on = 0; on < 50; on++) {
        const now = held.filter(({ period }) => contains(period, on as Day));
        expect(new Set(now.map(({ person }) => person)).size).toBe(now.length);
        expect(now.filter(({ isActing }) => isActing).length).toBeLessThanOrEqual(seats);
        expect(now.filter(({ isActing }) => !isActing).length).toBeLessThanOrEqual(seats);
      }
    }),
  );
});

test('whoever is refused for want of a seat would have made one too many', () => {
  fc.assert(
    fc.property(fc.array(anyHolding), anyHolding, (others, wish) => {
      const alike = others.filter(
        ({ person, isActing }) => person !== wish.person && isActing === wish.isActing,
      );
      const days = Array.from({ length: 50 }, (_, on) => on as Day);
      const isFull = days.some((on) => {
        const now = [...alike, wish].filter(({ period }) => contains(period, on));
        return now.length > 1;
      });
      expect(refusal(wish, alike) !== undefined).toBe(isFull);
    }),
  );
});
