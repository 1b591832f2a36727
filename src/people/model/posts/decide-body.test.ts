import { expect, test } from 'vitest';
import { EARLIEST, LATEST } from '#kernel/day.ts';
import { day } from '#test/support/told-tables.ts';
import { bodyProblem, termProblem, type Named } from './decide-body.ts';
import { membershipProblem, type Membership, type MemberSeat } from './decide-membership.ts';
import { endedStretch } from './ended-stretch.ts';

const UNIT = { code: 'A', isThere: true };

function named(name: string, from?: string, until?: string): Named {
  const period = {
    from: from === undefined ? EARLIEST : day(from),
    until: until === undefined ? LATEST : day(until),
  };
  return { name, period };
}

type Days = readonly [from: string, until: string];

function member(person: string, seat: MemberSeat, [from, until]: Days): Membership {
  return { person, seat, period: { from: day(from), until: day(until) } };
}

test('a body has a name, a unit that lives, and days for all that belongs to it', () => {
  expect(bodyProblem(named('Ban chấp hành'), UNIT, [])).toBeUndefined();
  expect(bodyProblem(named(''), UNIT, [])).toMatchObject({ code: 'body-without-name' });
  expect(bodyProblem(named('Ban'), { code: 'A', isThere: false }, [])).toEqual({
    code: 'no-living-unit',
    facts: { unit: 'A', day: '' },
  });
  const { period } = named('', '2025-01-01', '2030-01-01');
  const short = named('Ban', '2025-01-01', '2029-12-31');
  expect(bodyProblem(short, UNIT, [period])).toEqual({
    code: 'others-left-outside',
    facts: { name: 'Ban', count: 1 },
  });
});

test('terms of a body follow one another', () => {
  const body = named('Ban');
  const first = named('2020–2025', '2020-01-01', '2025-01-01');
  expect(termProblem(named('2025–2030', '2025-01-01', '2030-01-01'), body, [first])).toBe(
    undefined,
  );
  expect(termProblem(named('2024–2029', '2024-12-31', '2029-01-01'), body, [first])).toEqual({
    code: 'terms-overlap',
    facts: { term: '2020–2025', first: '2020-01-01', last: '2024-12-31' },
  });
  expect(termProblem(first, named('Ban', '2021-01-01'), [])).toMatchObject({
    code: 'outside-of-body',
  });
  expect(termProblem(named('Ngược', '2026-01-01', '2025-01-01'), body, [])).toMatchObject({
    code: 'no-day-left',
  });
});

test('a body has one head at a time, and nobody sits in it twice', () => {
  const body = named('Ban');
  const term = named('2025–2030', '2025-01-01', '2030-01-01');
  const others = [member('an', 'head', ['2025-01-01', '2027-01-01'])];
  const joined = { body, term, others };
  const ask = (asked: Membership) => membershipProblem(asked, joined)?.code;
  expect(ask(member('binh', 'head', ['2027-01-01', '2030-01-01']))).toBeUndefined();
  expect(ask(member('binh', 'head', ['2026-12-31', '2030-01-01']))).toBe('head-there-already');
  expect(ask(member('binh', 'member', ['2025-01-01', '2030-01-01']))).toBeUndefined();
  expect(ask(member('an', 'member', ['2026-01-01', '2028-01-01']))).toBe('member-already');
  expect(ask(member('chi', 'member', ['2024-12-31', '2028-01-01']))).toBe('outside-of-term');
});

test('what ends on the day it began never was, and nothing ends before that', () => {
  const { period } = named('', '2025-01-01');
  expect(endedStretch(period, day('2025-01-01'))).toBeUndefined();
  expect(endedStretch(period, day('2024-12-31'))).toEqual({
    code: 'no-day-left',
    facts: { from: '2025-01-01', until: '2024-12-31' },
  });
});
