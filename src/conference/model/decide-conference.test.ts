import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presenceOf } from '#conference/model/delegates/presence.ts';
import type { Conference } from './conference.ts';
import { conferenceProblem, openedProblem } from './decide-conference.ts';

const TOLD = { title: 'Hội nghị', place: 'Mẫu', starts: '08:00', period: '2026-H1' };
const TWO_THIRDS = { numerator: 2, denominator: 3, isStrict: false, basis: '' };
const CONFERENCE: Conference = {
  ...{ ...TOLD, unit: 'R', day: '2026-07-10', quorum: TWO_THIRDS, state: 'summoned' },
  ...{
    chairPerson: 'P',
    chairPost: null,
    actingChair: null,
    actingChairPost: null,
    secretaryPerson: 'P',
    secretaryPost: null,
  },
  ...{ openedAt: null, closedAt: null, calendarSequence: 0 },
};
const quorum = fc.record({
  numerator: fc.integer({ min: -1, max: 9 }),
  denominator: fc.integer({ min: 0, max: 9 }),
  isStrict: fc.boolean(),
  basis: fc.constant(''),
});
const problemOf = (rule: Conference['quorum']) =>
  conferenceProblem({ ...TOLD, day: '2026-07-10', quorum: rule })?.code;

describe('the rule of a quorum', () => {
  test('is reached where everybody comes, and asks for somebody', () => {
    fc.assert(
      fc.property(quorum, fc.integer({ min: 1, max: 99 }), (rule, summoned) => {
        fc.pre(problemOf(rule) === undefined);
        const all = Array.from({ length: summoned }, () => {
          return { isGuest: false, state: 'present' as const };
        });
        const { isQuorate, needed } = presenceOf(all, rule);
        expect(isQuorate).toBe(true);
        expect(needed).toBeGreaterThan(0);
      }),
    );
  });

  test.each([
    ['more than all', [1, 1, true], 'quorum-out-of-reach'],
    ['all', [1, 1, false], undefined],
    ['more than there are', [3, 2, false], 'quorum-not-a-share'],
    ['nobody', [0, 2, true], 'quorum-not-a-share'],
    ['more than half', [1, 2, true], undefined],
  ] as const)('that asks for %s', (_, [numerator, denominator, isStrict], code) => {
    expect(problemOf({ numerator, denominator, isStrict, basis: '' })).toBe(code);
  });
});

describe('what a conference was opened by', () => {
  const OTHERWISE = {
    day: { day: '2026-07-11' },
    period: { period: '2026' },
    quorum: { quorum: { ...TWO_THIRDS, numerator: 1 } },
  };
  test.each(Object.entries(OTHERWISE))('is changed before, and not after: its %s', (what, wish) => {
    const opened = { ...CONFERENCE, state: 'opened' as const, openedAt: '2026-07-10T01:00:00Z' };
    expect(openedProblem(CONFERENCE, { ...CONFERENCE, ...wish })).toBeUndefined();
    expect(openedProblem(opened, { ...CONFERENCE, ...wish })).toEqual({
      ...{ code: 'conference-opened-by', facts: { what } },
    });
    const { basis, isStrict, denominator, numerator } = TWO_THIRDS;
    const same = {
      ...opened,
      title: 'Tên khác',
      quorum: { basis, isStrict, denominator, numerator },
    };
    expect(openedProblem(opened, same)).toBeUndefined();
  });
});
